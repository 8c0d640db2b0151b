package org.maillage.gateway.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.gateway.problem.Trace;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** A refusal as GraphQL tells it: its code and figures in {@code extensions}, the place in the answer in {@code path}. */
final class RefusedError implements GraphQLError {

    private static final ErrorClassification REFUSED = ErrorClassification.errorClassification("Refused");

    private final String message;
    private final transient List<Object> path;
    private final List<SourceLocation> locations;
    private final transient Map<String, Object> extensions;

    RefusedError(Refusal refusal) {
        this(refusal, List.of(), List.of());
    }

    RefusedError(Refusal refusal, List<Object> path, List<SourceLocation> locations) {
        this.message = refusal.detail();
        this.path = path;
        this.locations = locations;
        this.extensions = extensions(refusal);
    }

    private static Map<String, Object> extensions(Refusal refusal) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", refusal.code());
        extensions.put("traceId", Trace.id());
        extensions.putAll(refusal.figures());
        if (!refusal.faults().isEmpty()) {
            extensions.put(
                    "errors",
                    refusal.faults().stream().map(RefusedError::members).toList());
        }
        return extensions;
    }

    private static Map<String, Object> members(Fault fault) {
        return Map.of("pointer", fault.pointer(), "code", fault.code(), "message", fault.message());
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return REFUSED;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    /** Without the members that have nothing to say: the engine's own writer cannot write a null path. */
    @Override
    public Map<String, Object> toSpecification() {
        var members = new LinkedHashMap<String, Object>();
        members.put("message", message);
        if (!locations.isEmpty()) {
            members.put(
                    "locations",
                    locations.stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (!path.isEmpty()) {
            members.put("path", path);
        }
        members.put("extensions", extensions);
        return members;
    }
}
