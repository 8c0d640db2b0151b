package org.maillage.directory.confirmation.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One key and the name that tokens know it by. */
record SigningKey(String id, String secret) {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;

    /** Reads {@code id:secret}; a secret under 32 characters is an IllegalArgumentException. */
    static SigningKey of(String configured) {
        int colon = configured.indexOf(':');
        if (colon < 1 || configured.length() - colon - 1 < SHORTEST_SECRET) {
            throw new IllegalArgumentException("MAILLAGE_LINK_KEY and MAILLAGE_LINK_PREVIOUS_KEY are id:secret, the"
                    + " secret of " + SHORTEST_SECRET + " characters or more");
        }
        return new SigningKey(configured.substring(0, colon), configured.substring(colon + 1));
    }

    byte[] sign(byte[] payload) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    boolean signed(byte[] payload, byte[] signature) {
        return MessageDigest.isEqual(sign(payload), signature);
    }

    @Override
    public String toString() {
        return id;
    }
}
