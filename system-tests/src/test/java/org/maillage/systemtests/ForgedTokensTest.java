package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.devstack.Port;

/** Trust T9 and gateway acceptance 9: a forged token opens nothing, and is never taken for no token. */
@ExtendWith(SharedStack.class)
class ForgedTokensTest {
    private static final Map<String, String> CHANGE = Map.of("summary", "Ne doit pas passer");

    private final RunningStack stack;
    private final Door door;
    private final KeycloakAdmin keycloak;

    ForgedTokensTest(RunningStack stack) {
        this.stack = stack;
        this.door = stack.door();
        this.keycloak = new KeycloakAdmin(stack.settings());
    }

    @Test
    void twelve_forged_tokens_are_refused_on_every_entry() throws Exception {
        var place = SamplePlace.find(door, "perigord-01");
        var forged = forgedTokens();

        var softly = new SoftAssertions();
        forged.forEach((name, token) -> statuses(place, token)
                .forEach((entry, status) ->
                        softly.assertThat(status).as(name + " on " + entry).isEqualTo(401)));

        softly.assertAll();
        assertThat(forged).hasSize(12);
        assertThat(SamplePlace.find(door, "perigord-01")).isEqualTo(place);
    }

    @Test
    void the_token_they_were_forged_from_is_accepted_on_every_entry() {
        var place = SamplePlace.find(door, "perigord-01");

        var statuses = statuses(place, stack.token("steward-a"));

        assertThat(statuses.values()).doesNotContain(401, 403);
        assertThat(SamplePlace.find(door, "perigord-01").summary()).isEqualTo("Ne doit pas passer");
    }

    private Map<String, Integer> statuses(SamplePlace place, String token) {
        var bearer = Map.of("Authorization", "Bearer " + token);
        var patch = Map.of(
                "Authorization", "Bearer " + token, "If-Match", "*", "Content-Type", "application/merge-patch+json");
        var owner = new Door(stack.settings().url(Port.DIRECTORY), user -> token);
        return Map.of(
                "GraphQL",
                door.graphql("{ networks { id } }", Map.of(), bearer).status(),
                "REST",
                door.send("PATCH", place.path(), CHANGE, patch).status(),
                "public REST",
                door.send("GET", place.path(), Map.of(), bearer).status(),
                "feeds",
                door.send("GET", "/feeds/place", Map.of(), bearer).status(),
                "the service itself",
                owner.send("PATCH", place.path(), CHANGE, patch).status());
    }

    private Map<String, String> forgedTokens() throws Exception {
        var real = Jwt.parse(stack.token("steward-a"));
        var strange = Jwt.strangeKeys();
        var forged = new LinkedHashMap<String, String>();
        forged.put(
                "altered signature",
                real.withSignature(altered(real.signature())).text());
        forged.put("no signature", real.withSignature("").text());
        forged.put(
                "another subject",
                real.withPayload(payload -> payload.put("sub", "00000000-0000-4000-8000-000000000001"))
                        .text());
        forged.put(
                "algorithm none",
                real.withHeader(header -> header.put("alg", "none"))
                        .withSignature("")
                        .text());
        forged.put(
                "public key as a secret",
                real.withHeader(header -> header.put("alg", "HS256"))
                        .signedWith(publicKey())
                        .text());
        forged.put("a stranger's key", real.signedWith(strange).text());
        forged.put(
                "a key of its own in the header",
                real.withHeader(header -> header.set("jwk", keycloakKey()))
                        .signedWith(strange)
                        .text());
        forged.put(
                "another issuer",
                real.withPayload(payload -> payload.put("iss", "http://localhost:1/realms/maillage"))
                        .signedWith(strange)
                        .text());
        forged.put("another realm", keycloak.tokenOfAnotherRealm());
        forged.put("another audience", ofAnotherAudience());
        forged.put("expired", expired());
        forged.put(
                "a refresh token",
                keycloak.tokens("maillage", "maillage-cli", "steward-a")
                        .path("refresh_token")
                        .asText());
        return forged;
    }

    private static String altered(String signature) {
        var middle = signature.length() / 2;
        var other = signature.charAt(middle) == 'A' ? 'B' : 'A';
        return signature.substring(0, middle) + other + signature.substring(middle + 1);
    }

    private JsonNode keycloakKey() {
        try {
            return StreamSupport.stream(keycloak.keys().path("keys").spliterator(), false)
                    .filter(key -> key.path("use").asText().equals("sig"))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private byte[] publicKey() {
        return Base64.getDecoder().decode(keycloakKey().at("/x5c/0").asText());
    }

    private String ofAnotherAudience() throws Exception {
        keycloak.register("another-api", Map.of());
        return keycloak.tokens("maillage", "another-api", "steward-a")
                .path("access_token")
                .asText();
    }

    /** Good in all but its age: the same audience, a life of two seconds. */
    private String expired() throws Exception {
        var audience = Map.of(
                "name",
                "audience",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of("included.custom.audience", "maillage-api", "access.token.claim", "true"));
        keycloak.register(
                "short-lived",
                Map.of(
                        "attributes",
                        Map.of("access.token.lifespan", "2"),
                        "protocolMappers",
                        java.util.List.of(audience)));
        var token = keycloak.tokens("maillage", "short-lived", "steward-a")
                .path("access_token")
                .asText();
        var expiry =
                Instant.ofEpochSecond(Jwt.parse(token).payload().path("exp").asLong());
        await().atMost(Duration.ofSeconds(10)).until(() -> Instant.now().isAfter(expiry.plusSeconds(1)));
        return token;
    }
}
