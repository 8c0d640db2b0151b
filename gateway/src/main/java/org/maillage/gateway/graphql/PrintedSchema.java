package org.maillage.gateway.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** The schema as text, as it is served and committed. */
public final class PrintedSchema {

    private PrintedSchema() {}

    public static String of(GraphQLSchema schema) {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeDirectiveDefinitions(false)
                .includeSchemaDefinition(false)
                .includeIntrospectionTypes(false)
                .includeDirectives(name -> name.equals("deprecated"));
        return new SchemaPrinter(options).print(schema);
    }
}
