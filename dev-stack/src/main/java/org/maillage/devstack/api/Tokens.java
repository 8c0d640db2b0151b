package org.maillage.devstack.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.Settings;
import org.maillage.devstack.WrongWords;

/** Access tokens of the sample users, whose passwords are their names. */
public final class Tokens {
    private static final String SYNC_CLIENT = "sync-client";

    private final Settings settings;

    public Tokens(Settings settings) {
        this.settings = settings;
    }

    /** An access token of an hour. */
    public String of(String user) throws IOException, InterruptedException {
        var form = new LinkedHashMap<String, String>();
        if (user.equals(SYNC_CLIENT)) {
            form.put("grant_type", "client_credentials");
            form.put("client_id", SYNC_CLIENT);
            form.put("client_secret", SYNC_CLIENT);
        } else {
            form.put("grant_type", "password");
            form.put("client_id", "maillage-cli");
            form.put("username", user);
            form.put("password", user);
        }
        return token(user, form);
    }

    private String token(String user, Map<String, String> form) throws IOException, InterruptedException {
        var address = settings.realmUrl() + "/protocol/openid-connect/token";
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        HttpResponse<String> answer;
        try {
            answer = Api.HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException refused) {
            throw new CannotGoOn("Keycloak does not answer at " + address + ": does the stack run (./maillage up)?");
        }
        if (answer.statusCode() == 400 || answer.statusCode() == 401) {
            throw new WrongWords("no sample user is called " + user);
        }
        if (answer.statusCode() != 200) {
            throw new CannotGoOn("Keycloak answered " + answer.statusCode() + ": " + answer.body());
        }
        return Api.JSON.readTree(answer.body()).path("access_token").asText();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
