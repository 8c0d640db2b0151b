package org.maillage.gateway.graphql;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How deep and how costly an operation is: an object costs 1, a scalar 0, introspection 0; a list or a connection
 * multiplies what is under it by its {@code first} or {@code last}, or by 10 without one. Each fragment is weighed once,
 * so that fragments that double each other cost no time here.
 */
final class DocumentWeight {

    private static final long UNSAID_LENGTH = 10;
    private static final long ENOUGH = 1_000_000_000L;

    record Weight(int depth, long cost) {
        private static final Weight NONE = new Weight(0, 0);

        private Weight beside(Weight other) {
            return new Weight(Math.max(depth, other.depth), Math.min(ENOUGH, cost + other.cost));
        }
    }

    private record Spread(String fragment, long page) {}

    private final GraphQLSchema schema;
    private final Document document;
    private final Map<String, Object> variables;
    private final Map<Spread, Weight> weighed = new HashMap<>();

    DocumentWeight(GraphQLSchema schema, Document document, Map<String, Object> variables) {
        this.schema = schema;
        this.document = document;
        this.variables = variables;
    }

    Weight of(OperationDefinition operation) {
        var root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        return root == null ? Weight.NONE : weigh(operation.getSelectionSet(), root, 1);
    }

    private Weight weigh(SelectionSet set, GraphQLCompositeType type, long page) {
        var total = Weight.NONE;
        for (Selection<?> selection : set.getSelections()) {
            total = total.beside(weigh(selection, type, page));
        }
        return total;
    }

    private Weight weigh(Selection<?> selection, GraphQLCompositeType type, long page) {
        if (selection instanceof Field field) {
            return weigh(field, Introspection.getFieldDef(schema, type, field.getName()), page);
        }
        if (selection instanceof InlineFragment inline) {
            var condition = inline.getTypeCondition();
            return weigh(inline.getSelectionSet(), condition == null ? type : composite(condition.getName()), page);
        }
        var name = ((FragmentSpread) selection).getName();
        var key = new Spread(name, page);
        var known = weighed.get(key);
        if (known == null) {
            known = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .filter(fragment -> name.equals(fragment.getName()))
                    .findFirst()
                    .map(fragment -> weigh(
                            fragment.getSelectionSet(),
                            composite(fragment.getTypeCondition().getName()),
                            page))
                    .orElse(Weight.NONE);
            weighed.put(key, known);
        }
        return known;
    }

    private GraphQLCompositeType composite(String name) {
        return (GraphQLCompositeType) schema.getType(name);
    }

    private Weight weigh(Field field, GraphQLFieldDefinition definition, long page) {
        var type = GraphQLTypeUtil.unwrapAll(definition.getType());
        if (field.getSelectionSet() == null || !(type instanceof GraphQLCompositeType composite)) {
            return new Weight(1, 0);
        }
        if (composite.getName().endsWith("Connection")) {
            var under = weigh(field.getSelectionSet(), composite, length(field, definition));
            return new Weight(under.depth() + 1, Math.min(ENOUGH, under.cost() + 1));
        }
        var under = weigh(field.getSelectionSet(), composite, 1);
        long each = composite.getName().startsWith("__") ? 0 : under.cost() + 1;
        return new Weight(under.depth() + 1, Math.min(ENOUGH, each * times(field, definition, page)));
    }

    /** The edges and nodes of a connection are as many as its page; another list is as long as it says, or 10. */
    private long times(Field field, GraphQLFieldDefinition definition, long page) {
        if (!isList(definition.getType())) {
            return 1;
        }
        var ofPage = field.getName().equals("nodes") || field.getName().equals("edges");
        return ofPage ? page : length(field, definition);
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(type instanceof GraphQLNonNull nonNull ? nonNull.getWrappedType() : type);
    }

    private long length(Field field, GraphQLFieldDefinition definition) {
        return asked(field, "first")
                .or(() -> asked(field, "last"))
                .or(() -> byDefault(definition))
                .map(length -> Math.max(0, Math.min(ENOUGH, length)))
                .orElse(UNSAID_LENGTH);
    }

    private Optional<Long> asked(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .map(Argument::getValue)
                .flatMap(this::number);
    }

    private Optional<Long> number(@Nullable Value<?> value) {
        if (value instanceof IntValue literal) {
            return Optional.of(clamped(literal.getValue()));
        }
        if (value instanceof VariableReference reference) {
            return variables.get(reference.getName()) instanceof Number given
                    ? Optional.of(given.longValue())
                    : defaultOf(reference.getName());
        }
        return Optional.empty();
    }

    private Optional<Long> defaultOf(String variable) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .filter(definition -> definition.getName().equals(variable))
                .findFirst()
                .flatMap(definition -> number(definition.getDefaultValue()));
    }

    /** A default set in code is a number; one read from SDL is a literal. */
    private static Optional<Long> byDefault(GraphQLFieldDefinition definition) {
        var first = definition.getArgument("first");
        if (first == null) {
            return Optional.empty();
        }
        Object value = first.getArgumentDefaultValue().getValue();
        if (value instanceof IntValue literal) {
            return Optional.of(clamped(literal.getValue()));
        }
        return value instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    private static long clamped(BigInteger value) {
        return value.bitLength() > 40 ? ENOUGH : value.longValue();
    }
}
