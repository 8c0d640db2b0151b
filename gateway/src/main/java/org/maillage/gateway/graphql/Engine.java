package org.maillage.gateway.graphql;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.maillage.kernel.Refusal;

/** Sets the engine up: every document passes the gate, on whichever transport it came, and every error has its code. */
@ApplicationScoped
class Engine {

    /** Under this key of the context stands the document that the HTTP route already let in. */
    static final String ADMITTED = "maillage.admitted";

    private final DocumentGate gate;

    Engine(DocumentGate gate) {
        this.gate = gate;
    }

    void setUp(@Observes GraphQL.Builder builder) {
        PreparsedDocumentProvider documents = this::document;
        builder.preparsedDocumentProvider(documents).instrumentation(new ErrorTeller());
    }

    private CompletableFuture<PreparsedDocumentEntry> document(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> unused) {
        return CompletableFuture.completedFuture(entry(input));
    }

    private PreparsedDocumentEntry entry(ExecutionInput input) {
        if (input.getGraphQLContext().get(ADMITTED) instanceof DocumentGate.Admitted admitted) {
            return new PreparsedDocumentEntry(admitted.document());
        }
        var request = new GraphQlRequest(
                input.getQuery(),
                Optional.ofNullable(input.getOperationName()),
                input.getRawVariables().toMap());
        try {
            return new PreparsedDocumentEntry(gate.admit(request).document());
        } catch (Refusal refusal) {
            return new PreparsedDocumentEntry(new RefusedError(refusal));
        } catch (InvalidDocument invalid) {
            return new PreparsedDocumentEntry(invalid.errors());
        }
    }
}
