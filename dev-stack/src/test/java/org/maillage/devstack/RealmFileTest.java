package org.maillage.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private final JsonNode realm = read();

    private static JsonNode read() {
        try {
            var file = Path.of(System.getProperty("project.root"), "deploy/keycloak/maillage-realm.json");
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private Stream<JsonNode> all(String members) {
        return StreamSupport.stream(realm.path(members).spliterator(), false);
    }

    @Test
    void every_client_of_the_api_gets_its_audience() {
        assertThat(all("clients"))
                .allSatisfy(client -> assertThat(client.at("/protocolMappers/0/config/included.custom.audience")
                                .asText())
                        .isEqualTo("maillage-api"));
    }

    @Test
    void users_have_fixed_subjects_and_their_name_as_password() {
        assertThat(all("users").map(user -> user.path("id").asText()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("00000000-0000-4000-8000-"));
        assertThat(all("users").filter(user -> user.has("credentials")))
                .hasSize(8)
                .allSatisfy(user -> assertThat(user.at("/credentials/0/value")).isEqualTo(user.path("username")));
    }

    @Test
    void grants_of_the_sample_data_are_given_to_these_subjects() throws IOException {
        var sample = Path.of(System.getProperty("project.root"), "dev-stack/src/main/resources/sample/grants.jsonl");
        for (var line : Files.readAllLines(sample)) {
            var grant = new ObjectMapper().readTree(line);
            assertThat(all("users"))
                    .filteredOn(user -> user.path("id").equals(grant.path("subject")))
                    .map(user -> user.path("username").asText().replace("service-account-", ""))
                    .containsExactly(grant.path("user").asText());
        }
    }
}
