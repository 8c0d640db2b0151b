package org.maillage.directory.reminder.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.directory.reminder.StewardAddresses;

/** Asks Keycloak's admin API, as a client that may view users and nothing else. */
@Singleton
class KeycloakAddresses implements StewardAddresses {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String realm;
    private final DirectoryClient client;
    private final ObjectMapper json;

    /** @param realm such as {@code https://login.example.org/realms/maillage} */
    KeycloakAddresses(
            @ConfigProperty(name = "maillage.oidc.url", defaultValue = "http://localhost:8180/realms/maillage")
                    String realm,
            DirectoryClient client,
            ObjectMapper json) {
        this.realm = realm;
        this.client = client;
        this.json = json;
    }

    @Override
    public Optional<String> of(String subject) {
        try {
            var user = user(subject, token());
            return user.filter(found -> found.path("enabled").asBoolean())
                    .map(found -> found.path("email").asText())
                    .filter(email -> !email.isBlank());
        } catch (IOException e) {
            throw new Unknown("Keycloak does not say where people get their mail", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unknown("stopped while asking Keycloak", e);
        }
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + encoded(client.id()) + "&client_secret="
                + encoded(client.secret());
        var answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return read(answer).path("access_token").asText();
    }

    /** Empty when there is no such user any more. */
    private Optional<JsonNode> user(String subject, String token) throws IOException, InterruptedException {
        var users = realm.replaceFirst("/realms/", "/admin/realms/") + "/users/";
        var answer = send(HttpRequest.newBuilder(URI.create(users + encoded(subject)))
                .header("Authorization", "Bearer " + token)
                .GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(answer));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode read(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak answered " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
