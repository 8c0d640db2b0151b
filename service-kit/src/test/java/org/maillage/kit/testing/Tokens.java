package org.maillage.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens as Keycloak would give them, signed with a key made for this test run. */
public final class Tokens {

    public static final String ISSUER = "https://login.test/realms/maillage";

    private static final String PRIVATE = "maillage.test.key.private";
    private static final String PUBLIC = "maillage.test.key.public";

    private Tokens() {}

    /** A valid token of that subject, with realm roles, of the client {@code test-client}. */
    public static String of(String subject, String... roles) {
        return ofClient("test-client", subject, roles);
    }

    public static String ofClient(String client, String subject, String... roles) {
        return token(subject, client, "maillage-api", ISSUER, Instant.now().plus(Duration.ofHours(1)), roles);
    }

    public static String expired(String subject, String... roles) {
        return token(
                subject, "test-client", "maillage-api", ISSUER, Instant.now().minus(Duration.ofHours(1)), roles);
    }

    public static String forAudience(String audience, String subject, String... roles) {
        return token(subject, "test-client", audience, ISSUER, Instant.now().plus(Duration.ofHours(1)), roles);
    }

    public static String ofIssuer(String issuer, String subject, String... roles) {
        return token(
                subject, "test-client", "maillage-api", issuer, Instant.now().plus(Duration.ofHours(1)), roles);
    }

    /** For {@code quarkus.oidc.public-key}. */
    public static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            makeKeys();
        }
        return System.getProperty(PUBLIC);
    }

    private static String token(
            String subject, String client, String audience, String issuer, Instant expiry, String... roles) {
        return Jwt.issuer(issuer)
                .subject(subject)
                .audience(audience)
                .claim("azp", client)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(expiry.minus(Duration.ofHours(2)))
                .expiresAt(expiry)
                .sign(privateKey());
    }

    private static PrivateKey privateKey() {
        publicKey();
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void makeKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var encoder = Base64.getEncoder();
            System.setProperty(PRIVATE, encoder.encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, encoder.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
