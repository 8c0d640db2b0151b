package org.maillage.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;

/** The identity provider, asked for tokens that are real and yet not for us. */
final class KeycloakAdmin {
    private final String url;

    KeycloakAdmin(Settings settings) {
        this.url = settings.url(Port.KEYCLOAK);
    }

    /** A token of another realm, signed by the same Keycloak. */
    String tokenOfAnotherRealm() throws IOException, InterruptedException {
        return tokens("master", "admin-cli", "admin").path("access_token").asText();
    }

    JsonNode tokens(String realm, String client, String user) throws IOException, InterruptedException {
        var form = Map.of("grant_type", "password", "client_id", client, "username", user, "password", user);
        var encoded = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded))
                .build();
        return Door.JSON.readTree(
                Door.HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** A public client of our realm, as somebody else might have registered it. */
    void register(String client, Map<String, ?> members) throws IOException, InterruptedException {
        var body = new java.util.HashMap<String, Object>(members);
        body.put("clientId", client);
        body.put("publicClient", true);
        body.put("directAccessGrantsEnabled", true);
        var request = HttpRequest.newBuilder(URI.create(url + "/admin/realms/maillage/clients"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokenOfAnotherRealm())
                .POST(BodyPublishers.ofString(Door.JSON.writeValueAsString(body)))
                .build();
        var status =
                Door.HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 201 && status != 409) {
            throw new IOException("registering " + client + " was answered " + status);
        }
    }

    JsonNode keys() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + "/realms/maillage/protocol/openid-connect/certs"))
                .build();
        return Door.JSON.readTree(
                Door.HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
