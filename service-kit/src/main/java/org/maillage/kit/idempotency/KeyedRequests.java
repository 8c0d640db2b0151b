package org.maillage.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.http.IfMatch;
import org.maillage.kit.http.JsonObject;

/** Reads the key and the fingerprint of the request at hand; the order of a body's members says nothing. */
@ApplicationScoped
class KeyedRequests {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{16,255}");

    private final HttpServerRequest http;
    private final Caller caller;
    private final ObjectWriter canonical;

    KeyedRequests(HttpServerRequest http, Caller caller, ObjectMapper json) {
        this.http = http;
        this.caller = caller;
        this.canonical = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    KeyedRequest of(@Nullable Object[] parameters) {
        var actor = caller.requireSubject();
        var key = http.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            throw new Refusal("idempotency-key-missing", "Send an Idempotency-Key, the same at each retry.");
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refusal("bad-request", "An Idempotency-Key is 16 to 255 visible ASCII characters.");
        }
        var route = http.method().name() + " " + http.path();
        return new KeyedRequest(caller.client(), actor, route, key, fingerprintOf(route, parameters));
    }

    private String fingerprintOf(String route, @Nullable Object[] parameters) {
        var digest = sha256();
        digest.update(route.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(Objects.requireNonNullElse(http.query(), "").getBytes(StandardCharsets.UTF_8));
        for (var parameter : parameters) {
            digest.update((byte) 0);
            digest.update(bytesOf(parameter));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] bytesOf(@Nullable Object parameter) {
        if (parameter instanceof IfMatch ifMatch) {
            return ifMatch.toString().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return canonical.writeValueAsBytes(parameter instanceof JsonObject body ? body.members() : parameter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parameters of an idempotent method are plain values", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
