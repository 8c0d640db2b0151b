package org.maillage.gateway.graphql;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;

/** One operation asked for, its parameters of the right kind, as GraphQL over HTTP names them. */
record GraphQlRequest(String query, Optional<String> operationName, Map<String, Object> variables) {

    /** A JSON body in UTF-8. A list is a batch, which is refused. */
    static GraphQlRequest fromBody(byte[] body) {
        var value = decode(text(body));
        if (value instanceof JsonArray) {
            throw new Refusal("batch-refused", "Send operations one by one.");
        }
        if (value instanceof JsonObject members) {
            return of(members);
        }
        throw unreadable("The body is not a JSON object.");
    }

    static GraphQlRequest fromParameters(
            @Nullable String query, @Nullable String operationName, @Nullable String variables) {
        var members = new JsonObject().put("query", query);
        if (operationName != null && !operationName.isEmpty()) {
            members.put("operationName", operationName);
        }
        if (variables != null && !variables.isEmpty()) {
            members.put("variables", decode(variables));
        }
        return of(members);
    }

    private static GraphQlRequest of(JsonObject members) {
        if (!(members.getValue("query") instanceof String query) || query.isBlank()) {
            throw unreadable("`query` must be a string.");
        }
        member(members, "extensions", JsonObject.class);
        return new GraphQlRequest(
                query,
                member(members, "operationName", String.class),
                member(members, "variables", JsonObject.class)
                        .map(JsonObject::getMap)
                        .orElse(Map.of()));
    }

    private static <T> Optional<T> member(JsonObject members, String name, Class<T> kind) {
        var value = members.getValue(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!kind.isInstance(value)) {
            throw unreadable("`" + name + "` is not of the kind that GraphQL over HTTP asks for.");
        }
        return Optional.of(kind.cast(value));
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable("The body is not UTF-8.");
        }
    }

    private static @Nullable Object decode(String json) {
        try {
            return Json.decodeValue(json);
        } catch (DecodeException e) {
            throw unreadable("The JSON cannot be read.");
        }
    }

    private static Refusal unreadable(String detail) {
        return new Refusal("bad-request", detail);
    }

    JsonObject toJson() {
        var json = new JsonObject().put("query", query).put("variables", new JsonObject(variables));
        operationName.ifPresent(name -> json.put("operationName", name));
        return json;
    }
}
