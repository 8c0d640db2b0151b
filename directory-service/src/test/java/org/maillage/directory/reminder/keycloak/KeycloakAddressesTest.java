package org.maillage.directory.reminder.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.reminder.StewardAddresses;

class KeycloakAddressesTest {

    private static final Map<String, String> USERS = Map.of(
            "alix", "{\"id\":\"alix\",\"enabled\":true,\"email\":\"alix@example.org\"}",
            "gone", "{\"id\":\"gone\",\"enabled\":false,\"email\":\"gone@example.org\"}",
            "mute", "{\"id\":\"mute\",\"enabled\":true}");

    private HttpServer keycloak;

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        keycloak.createContext("/realms/maillage/protocol/openid-connect/token", http -> {
            var form = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(http, form.endsWith("client_secret=s%26cret") ? 200 : 401, "{\"access_token\":\"t\"}");
        });
        keycloak.createContext("/admin/realms/maillage/users/", http -> {
            var user = USERS.get(http.getRequestURI().getPath().replaceFirst(".*/", ""));
            var known = "Bearer t".equals(http.getRequestHeaders().getFirst("Authorization"));
            answer(http, known ? user == null ? 404 : 200 : 401, user == null ? "{}" : user);
        });
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void says_where_a_user_gets_mail() {
        assertThat(addresses("s&cret").of("alix")).contains("alix@example.org");
    }

    @Test
    void who_is_gone_or_has_no_address_gets_none() {
        assertThat(addresses("s&cret").of("gone")).isEmpty();
        assertThat(addresses("s&cret").of("mute")).isEmpty();
        assertThat(addresses("s&cret").of("nobody")).isEmpty();
    }

    @Test
    void a_keycloak_that_does_not_answer_is_no_missing_address() {
        assertThatThrownBy(() -> addresses("wrong").of("alix")).isInstanceOf(StewardAddresses.Unknown.class);
    }

    private KeycloakAddresses addresses(String secret) {
        var realm = "http://127.0.0.1:" + keycloak.getAddress().getPort() + "/realms/maillage";
        var client = new DirectoryClient() {
            @Override
            public String id() {
                return "maillage-directory";
            }

            @Override
            public String secret() {
                return secret;
            }
        };
        return new KeycloakAddresses(realm, client, new ObjectMapper());
    }

    private static void answer(HttpExchange http, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }
}
