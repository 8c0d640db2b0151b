package org.maillage.gateway.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.maillage.gateway.problem.Problem;
import org.maillage.gateway.problem.Trace;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.RefusalCatalogue;

/** One operation over HTTP, by POST or (queries only) GET, with the statuses of GraphQL over HTTP. */
final class HttpEntry extends SmallRyeGraphQLAbstractHandler {

    private static final Logger LOG = Logger.getLogger(HttpEntry.class);

    private static final Pattern JSON_IN_UTF_8 =
            Pattern.compile("application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

    private final DocumentGate gate;

    HttpEntry(DocumentGate gate, CurrentIdentityAssociation identities, CurrentVertxRequest current) {
        super(identities, current, true);
        this.gate = gate;
    }

    @Override
    protected void doHandle(RoutingContext http) {
        var type = AnswerType.wantedBy(http);
        if (type.isEmpty()) {
            Problem.write(http, new Refusal("not-acceptable", "This speaks JSON and event streams."));
            return;
        }
        try {
            execute(http, type.get());
        } catch (InvalidDocument invalid) {
            answer(http, type.get(), type.get().statusOfInvalid(), errors(ErrorTeller.tell(invalid.errors())));
        } catch (Refusal refusal) {
            answer(
                    http,
                    type.get(),
                    RefusalCatalogue.statusOf(refusal.code()),
                    errors(List.of(new RefusedError(refusal))));
        }
    }

    private void execute(RoutingContext http, AnswerType type) {
        var request = read(http);
        var admitted = gate.admit(request);
        var operation = admitted.operation().getOperation();
        if (operation == Operation.MUTATION && http.request().method() == HttpMethod.GET) {
            http.response().putHeader(HttpHeaders.ALLOW, "POST");
            answer(
                    http,
                    type,
                    405,
                    errors(List.of(new RefusedError(new Refusal("bad-request", "A mutation is sent by POST.")))));
            return;
        }
        if (operation == Operation.SUBSCRIPTION && type != AnswerType.EVENT_STREAM) {
            throw new Refusal("bad-request", "A subscription asks for text/event-stream, or comes over WebSocket.");
        }
        Map<String, Object> context = getMetaData(http);
        context.put(Engine.ADMITTED, admitted);
        context.put("locale", Locale.ENGLISH);
        getExecutionService().executeSync(json(request), context, writer(http, type));
    }

    private static GraphQlRequest read(RoutingContext http) {
        if (http.request().method() == HttpMethod.GET) {
            var parameters = http.queryParams();
            return GraphQlRequest.fromParameters(
                    parameters.get("query"), parameters.get("operationName"), parameters.get("variables"));
        }
        var contentType = http.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (contentType == null || !JSON_IN_UTF_8.matcher(contentType).matches()) {
            throw new Refusal("unsupported-media-type", "An operation is sent as application/json in UTF-8.");
        }
        var body = http.body().buffer();
        return GraphQlRequest.fromBody(body == null ? new byte[0] : body.getBytes());
    }

    private static jakarta.json.JsonObject json(GraphQlRequest request) {
        try (var reader =
                jsonReaderFactory.createReader(new StringReader(request.toJson().encode()))) {
            return reader.readObject();
        }
    }

    private ExecutionResponseWriter writer(RoutingContext http, AnswerType type) {
        return new ExecutionResponseWriter() {
            @Override
            public void write(ExecutionResponse response) {
                write(response.getExecutionResult());
            }

            private void write(ExecutionResult result) {
                if (type == AnswerType.EVENT_STREAM) {
                    EventStream.send(http, result);
                    return;
                }
                answer(http, type, result.isDataPresent() ? 200 : type.statusOfInvalid(), body(result));
            }

            @Override
            public void fail(Throwable failure) {
                LOG.errorf(failure, "an operation failed: trace=%s", Trace.id());
                var refusal = new Refusal("internal-error", "This failed on our side.");
                answer(http, type, 500, errors(List.of(new RefusedError(refusal))));
            }
        };
    }

    static JsonObject body(ExecutionResult result) {
        return new JsonObject(result.toSpecification());
    }

    private static JsonObject errors(List<GraphQLError> errors) {
        return new JsonObject()
                .put(
                        "errors",
                        new JsonArray(errors.stream()
                                .map(GraphQLError::toSpecification)
                                .toList()));
    }

    private static void answer(RoutingContext http, AnswerType type, int status, JsonObject body) {
        var json = type == AnswerType.EVENT_STREAM ? AnswerType.GRAPHQL_RESPONSE : type;
        http.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, json.mediaType() + "; charset=utf-8")
                .putHeader(HttpHeaders.VARY, "Accept")
                .end(body.toBuffer());
    }
}
