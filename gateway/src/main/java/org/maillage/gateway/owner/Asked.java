package org.maillage.gateway.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The field being answered, as it was asked: its input's members as they were sent, its key for retries. */
@ApplicationScoped
public class Asked {

    public static final String KEY = "Idempotency-Key";
    public static final String IF_MATCH = "If-Match";
    public static final String MERGE_PATCH = "application/merge-patch+json";

    /** For a change whatever the present version. */
    public static final String ANY_VERSION = "*";

    /** The body of a request that says all by its path. */
    public static final String NOTHING = "{}";

    private static final int LONGEST_KEY = 200;

    private final Context context;
    private final ObjectMapper json;

    Asked(Context context, ObjectMapper json) {
        this.context = context;
        this.json = json;
    }

    /** Only what was sent: what is absent stays as it was, what is null is emptied. A record could not tell the two. */
    public Map<String, Object> input() {
        Map<String, Object> input = environment().getArgument("input");
        return input == null ? Map.of() : input;
    }

    public String json(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("arguments are plain values", e);
        }
    }

    /** A version as {@code If-Match} has it. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The mutation's own key, else the request's header with the field's path, else a fresh one. Header and path that are too
     * long together are told by their digest: the same at each retry.
     */
    public String idempotencyKey() {
        var environment = environment();
        String own = environment.getArgument("idempotencyKey");
        if (own != null) {
            return own;
        }
        var path = environment.getExecutionStepInfo().getPath();
        return header(environment.getGraphQlContext())
                .map(key -> key + path)
                .map(key -> key.length() <= LONGEST_KEY ? key : digest(key))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static String digest(String key) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    GraphQLContext graphQlContext() {
        return environment().getGraphQlContext();
    }

    private static Optional<String> header(GraphQLContext context) {
        Map<String, List<String>> headers = context.getOrDefault("httpHeaders", Map.of());
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(KEY))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    private DataFetchingEnvironment environment() {
        return context.unwrap(DataFetchingEnvironment.class);
    }
}
