package org.maillage.systemtests;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.devstack.api.Api;
import org.maillage.devstack.api.ImportRun;
import org.maillage.devstack.api.Mailbox;
import org.maillage.systemtests.Door.Answer;

/** A place is about to expire: its steward gets a mail, and one click later everybody sees that it is fresh. */
@ExtendWith(SharedStack.class)
class ReminderJourneyTest {
    private static final String STEWARD_A = "00000000-0000-4000-8000-000000000004";
    private static final String ADDRESS = "steward-a@example.org";
    private static final String NAME = "Le Lieu qui expire";
    private static final String NETWORK = "{ network(slug: \"perigord\") { id version } }";
    private static final String FRESHNESS =
            "query($id: ID!) { place(id: $id) { freshness { method parts { part method } } } }";
    private static final Pattern LINK = Pattern.compile(Pattern.quote(NAME) + "[^\\n]*\\n(http\\S+)");

    private final RunningStack stack;
    private final Door door;
    private final Mailbox mailbox;

    ReminderJourneyTest(RunningStack stack) {
        this.stack = stack;
        this.door = stack.door();
        this.mailbox = new Mailbox(stack.settings());
    }

    @Test
    void a_mail_to_the_steward_and_one_click() throws Exception {
        var network = door.ask(NETWORK).data().path("network").path("id").asText();
        var place = importedElevenMonthsAgo(network);
        var grant = Map.of("subject", STEWARD_A, "role", "PLACE_STEWARD", "scope", place);
        assertThat(sendAs("network-admin", "POST", "/api/directory/grants", grant)
                        .status())
                .isEqualTo(201);

        itIsNoonIn(network);

        var link = await().atMost(2, MINUTES).pollInterval(1, SECONDS).until(this::mailedLink, Optional::isPresent);
        assertThat(browse("GET", link.orElseThrow()))
                .contains("<h1>" + NAME + "</h1>")
                .contains("<form method=\"post\"");
        assertThat(browse("POST", link.orElseThrow())).contains("Merci");
        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(door.ask(FRESHNESS, Map.of("id", place))
                        .data()
                        .at("/place/freshness/method")
                        .asText())
                .isEqualTo("link"));
    }

    private String importedElevenMonthsAgo(String network) throws Exception {
        var source = "reminders-" + System.nanoTime();
        var verifiedAt = Instant.now().minus(Duration.ofDays(340));
        var row = "{\"externalId\":\"1\",\"name\":\"%s\",\"kinds\":[\"FABLAB\"],\"address\":{\"inseeCode\":\"24322\"},"
                + "\"verifiedAt\":\"%s\"}\n";
        var api = new Api(stack.settings(), stack.token("administrator"));
        var report = new ImportRun(api, said -> {})
                .run(
                        Map.of("profile", "maillage", "source", source, "networkId", network),
                        BodyPublishers.ofString(row.formatted(NAME, verifiedAt)));
        assertThat(report.created()).isEqualTo(1);
        return door.get("/api/directory/places/by/" + source + "/1")
                .json()
                .path("id")
                .asText();
    }

    /** The round of a zone begins at six; the network keeps one where it is about noon. */
    private void itIsNoonIn(String network) {
        int ahead = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        var zone = "Etc/GMT" + (ahead > 0 ? "-" : "+") + Math.abs(ahead);
        var headers = Map.of("If-Match", "*", "Content-Type", "application/merge-patch+json");
        var path = "/api/directory/networks/" + network;
        assertThat(door.sendAs("network-admin", "PATCH", path, Map.of("timeZone", zone), headers)
                        .status())
                .isEqualTo(200);
    }

    private Answer sendAs(String user, String method, String path, Map<String, ?> body) {
        return door.sendAs(user, method, path, body, Map.of());
    }

    private Optional<String> mailedLink() throws IOException, InterruptedException {
        List<Mailbox.Message> messages = mailbox.messages(Optional.of(ADDRESS));
        return messages.stream()
                .map(message -> LINK.matcher(message.text().replace("\r\n", "\n")))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst();
    }

    private static String browse(String method, String link) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(link))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.noBody())
                .build();
        var answer = Door.HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        return answer.body();
    }
}
