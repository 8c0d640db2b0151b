package org.maillage.gateway.testing;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two schemas member by member: what the served one says otherwise than the contract, and what it does not say at all.
 * Types and fields beside the contract's are allowed.
 */
public record ContractComparison(SortedSet<String> otherwise, SortedSet<String> notServed) {

    public static ContractComparison of(TypeDefinitionRegistry contract, TypeDefinitionRegistry served) {
        var asked = members(contract);
        var given = members(served);
        var otherwise = new TreeSet<String>();
        var notServed = new TreeSet<String>();
        asked.forEach((member, type) -> {
            var present = given.get(member);
            if (present == null) {
                notServed.add(member);
            } else if (!present.equals(type)) {
                otherwise.add(member + ": " + present + " where the contract says " + type);
            }
        });
        var told = new TreeSet<>(notServed);
        told.removeIf(member -> goesWithoutSaying(member, notServed));
        return new ContractComparison(otherwise, told);
    }

    /** A field of a type that is missing whole, an argument of a field that is. */
    private static boolean goesWithoutSaying(String member, SortedSet<String> notServed) {
        int argument = member.indexOf('(');
        var field = argument < 0 ? member : member.substring(0, argument);
        int dot = field.indexOf('.');
        return dot >= 0 && notServed.contains(field.substring(0, dot)) || argument >= 0 && notServed.contains(field);
    }

    private static Map<String, String> members(TypeDefinitionRegistry schema) {
        var members = new TreeMap<String, String>();
        for (TypeDefinition<?> type : List.copyOf(schema.types().values())) {
            members.put(type.getName(), type.getClass().getSimpleName());
            if (type instanceof ObjectTypeDefinition object) {
                object.getFieldDefinitions().forEach(field -> add(members, type.getName(), field));
            } else if (type instanceof InputObjectTypeDefinition input) {
                input.getInputValueDefinitions()
                        .forEach(value -> members.put(type.getName() + "." + value.getName(), text(value)));
            } else if (type instanceof EnumTypeDefinition values) {
                values.getEnumValueDefinitions()
                        .forEach(value -> members.put(type.getName() + "." + value.getName(), "value"));
            }
        }
        return members;
    }

    private static void add(Map<String, String> members, String type, FieldDefinition field) {
        var name = type + "." + field.getName();
        members.put(name, AstPrinter.printAst(field.getType()));
        field.getInputValueDefinitions()
                .forEach(argument -> members.put(name + "(" + argument.getName() + ")", text(argument)));
    }

    private static String text(InputValueDefinition value) {
        var type = AstPrinter.printAst(value.getType());
        return value.getDefaultValue() == null ? type : type + " = " + AstPrinter.printAst(value.getDefaultValue());
    }
}
