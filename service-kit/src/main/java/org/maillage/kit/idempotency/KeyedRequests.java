package org.maillage.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Reads the key and the fingerprint of the request at hand. */
@ApplicationScoped
class KeyedRequests {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final HttpServerRequest http;
    private final Caller caller;
    private final ObjectMapper json;

    KeyedRequests(HttpServerRequest http, Caller caller, ObjectMapper json) {
        this.http = http;
        this.caller = caller;
        this.json = json;
    }

    KeyedRequest of(@Nullable Object[] parameters) {
        var actor = caller.requireSubject();
        var key = http.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            throw new Refusal("idempotency-key-missing", "Send an Idempotency-Key, the same at each retry.");
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refusal("bad-request", "An Idempotency-Key is 1 to 255 visible ASCII characters.");
        }
        var route = http.method().name() + " " + http.path();
        return new KeyedRequest(actor, route, key, fingerprintOf(parameters));
    }

    private String fingerprintOf(@Nullable Object[] parameters) {
        var digest = sha256();
        digest.update(Objects.requireNonNullElse(http.query(), "").getBytes(StandardCharsets.UTF_8));
        for (var parameter : parameters) {
            digest.update((byte) 0);
            digest.update(bytesOf(parameter));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] bytesOf(@Nullable Object parameter) {
        if (parameter instanceof JsonObject body) {
            return body.bytes();
        }
        if (parameter instanceof IfMatch ifMatch) {
            return ifMatch.toString().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return json.writeValueAsBytes(parameter);
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
