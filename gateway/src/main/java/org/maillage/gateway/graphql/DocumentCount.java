package org.maillage.gateway.graphql;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be counted on a document before it is known to be valid. */
record DocumentCount(int aliases, int directives, int rootFields) {

    static DocumentCount of(Document document) {
        int aliases = 0;
        int directives = 0;
        Deque<Node<?>> open = new ArrayDeque<>();
        open.add(document);
        while (!open.isEmpty()) {
            var node = open.pop();
            aliases += node instanceof Field field && field.getAlias() != null ? 1 : 0;
            directives += node instanceof DirectivesContainer<?> holder
                    ? holder.getDirectives().size()
                    : 0;
            for (Node<?> child : node.getChildren()) {
                open.push(child);
            }
        }
        return new DocumentCount(aliases, directives, rootFields(document));
    }

    private static int rootFields(Document document) {
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, second) -> first));
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .mapToInt(operation -> fields(operation.getSelectionSet(), fragments, new HashSet<>()))
                .max()
                .orElse(0);
    }

    /** Each fragment is counted once, however often it is spread: fields of the same name answer once. */
    private static int fields(SelectionSet set, Map<String, FragmentDefinition> fragments, Set<String> seen) {
        int fields = 0;
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field) {
                fields++;
            } else if (selection instanceof InlineFragment inline) {
                fields += fields(inline.getSelectionSet(), fragments, seen);
            } else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
                fields += Optional.ofNullable(fragments.get(spread.getName()))
                        .map(fragment -> fields(fragment.getSelectionSet(), fragments, seen))
                        .orElse(0);
            }
        }
        return fields;
    }
}
