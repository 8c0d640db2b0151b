package org.maillage.gateway.graphql;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.problem.Trace;
import org.maillage.kernel.Refusal;

/** Tells each error of an answer by its code; of an unexpected failure, the trace id and nothing else. */
final class ErrorTeller extends SimplePerformantInstrumentation {

    private static final Logger LOG = Logger.getLogger(ErrorTeller.class);

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var answer = ExecutionResultImpl.newExecutionResult().from(result);
        if (!result.getErrors().isEmpty()) {
            answer.errors(tell(result.getErrors()));
        }
        if (Lagging.isNoted(parameters.getExecutionInput().getGraphQLContext())) {
            Map<Object, Object> extensions = new LinkedHashMap<>();
            Optional.ofNullable(result.getExtensions()).ifPresent(extensions::putAll);
            extensions.put("lagging", true);
            answer.extensions(extensions);
        }
        return CompletableFuture.completedFuture(answer.build());
    }

    /** A null where the schema has none is only the echo of the error that made it. */
    static List<GraphQLError> tell(List<GraphQLError> errors) {
        var told = new ArrayList<GraphQLError>();
        for (var error : errors) {
            if (!(error instanceof NonNullableFieldWasNullError) || errors.size() == 1) {
                told.add(tell(error));
            }
        }
        return told;
    }

    private static GraphQLError tell(GraphQLError error) {
        if (error instanceof RefusedError) {
            return error;
        }
        var path = Optional.ofNullable(error.getPath()).orElse(List.of());
        var locations = Optional.ofNullable(error.getLocations()).orElse(List.<SourceLocation>of());
        return new RefusedError(refusal(error), path, locations);
    }

    private static Refusal refusal(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching fetching) {
            return refusal(fetching.getException());
        }
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return new Refusal("query-too-costly", "The introspection asks for the same thing again and again.");
        }
        if (error instanceof NonNullableFieldWasNullError) {
            LOG.errorf("a field that is never null was null: trace=%s path=%s", Trace.id(), error.getPath());
            return internal();
        }
        return new Refusal("bad-request", publicPart(error.getMessage()));
    }

    /** Behind a failing argument the engine's message names our classes; validation messages name only the document. */
    private static String publicPart(@Nullable String message) {
        if (message == null) {
            return "The operation cannot be executed.";
        }
        boolean namesClasses =
                message.contains("java.") || message.contains("org.maillage") || message.contains("io.smallrye");
        return namesClasses ? "An argument has a value that cannot be read." : message;
    }

    static Refusal refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        LOG.errorf(failure, "a field failed: trace=%s", Trace.id());
        return internal();
    }

    private static Refusal internal() {
        return new Refusal("internal-error", "This failed on our side.");
    }
}
