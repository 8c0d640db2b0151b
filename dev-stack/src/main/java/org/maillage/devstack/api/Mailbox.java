package org.maillage.devstack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;

/** What the stack's mail server has been given. */
public final class Mailbox {
    private final Settings settings;

    public Mailbox(Settings settings) {
        this.settings = settings;
    }

    public record Message(String to, String subject, String text) {}

    /** Of every address, or of one. */
    public List<Message> messages(Optional<String> address) throws IOException, InterruptedException {
        var found = new ArrayList<Message>();
        for (var user : get("/api/user")) {
            var email = user.path("email").asText();
            if (address.map(email::equals).orElse(true)) {
                for (var message :
                        get("/api/user/" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "/messages/")) {
                    var text = MailText.of(message.path("mimeMessage").asText());
                    found.add(new Message(email, message.path("subject").asText(), text));
                }
            }
        }
        return found;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var address = settings.url(Port.MAILBOX) + path;
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            var answer = Api.HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotGoOn("the mail server answered " + answer.statusCode() + " at " + address);
            }
            return Api.JSON.readTree(answer.body());
        } catch (ConnectException refused) {
            throw new CannotGoOn("the mail server does not answer at " + address + ": does the stack run?");
        }
    }
}
