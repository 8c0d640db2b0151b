package org.maillage.gateway.graphql;

import graphql.GraphQLError;
import java.util.List;

/** A document that is not GraphQL, or not of this schema: 400 where the client reads graphql-response+json. */
final class InvalidDocument extends RuntimeException {

    private final transient List<GraphQLError> errors;

    InvalidDocument(List<? extends GraphQLError> errors) {
        super("invalid document", null, false, false);
        this.errors = List.copyOf(errors);
    }

    List<GraphQLError> errors() {
        return errors;
    }
}
