package org.maillage.systemtests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token taken apart, to be put together wrongly. */
record Jwt(ObjectNode header, ObjectNode payload, String signature) {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static Jwt parse(String token) {
        var parts = token.split("\\.");
        return new Jwt(object(parts[0]), object(parts[1]), parts[2]);
    }

    private static ObjectNode object(String part) {
        try {
            return (ObjectNode) Door.JSON.readTree(Base64.getUrlDecoder().decode(part));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Jwt withHeader(Consumer<ObjectNode> change) {
        var changed = header.deepCopy();
        change.accept(changed);
        return new Jwt(changed, payload, signature);
    }

    Jwt withPayload(Consumer<ObjectNode> change) {
        var changed = payload.deepCopy();
        change.accept(changed);
        return new Jwt(header, changed, signature);
    }

    Jwt withSignature(String other) {
        return new Jwt(header, payload, other);
    }

    Jwt signedWith(KeyPair keys) {
        try {
            var signing = Signature.getInstance("SHA256withRSA");
            signing.initSign(keys.getPrivate());
            signing.update(signed().getBytes(StandardCharsets.US_ASCII));
            return withSignature(ENCODER.encodeToString(signing.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Jwt signedWith(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return withSignature(ENCODER.encodeToString(mac.doFinal(signed().getBytes(StandardCharsets.US_ASCII))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static KeyPair strangeKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signed() {
        return encoded(header) + "." + encoded(payload);
    }

    private static String encoded(ObjectNode part) {
        return ENCODER.encodeToString(part.toString().getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return signed() + "." + signature;
    }
}
