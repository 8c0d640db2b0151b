package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A network's agenda goes in and out as iCalendar, and the same file twice makes nothing new. */
@ExtendWith(SharedStack.class)
class SharedAgendaTest {
    private static final String AGENDA =
            "query($network: ID!) { agenda(filter: {networkId: $network, search: \"Fête\"}) {"
                    + " nodes { uid title sequence status } } }";

    private final RunningStack stack;
    private final Door door;

    SharedAgendaTest(RunningStack stack) {
        this.stack = stack;
        this.door = stack.door();
    }

    @Test
    void a_calendar_read_twice_is_one_event_and_its_export_reads_as_the_same() throws Exception {
        var network = door.ask("{ network(slug: \"perigord\") { id } }")
                .data()
                .at("/network/id")
                .asText();
        var uid = UUID.randomUUID() + "@exemple.org";
        var calendar = String.join(
                "\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Exemple//FR",
                "BEGIN:VEVENT",
                "UID:" + uid,
                "DTSTAMP:20260101T000000Z",
                "DTSTART;TZID=Europe/Paris:20270612T180000",
                "DTEND;TZID=Europe/Paris:20270612T230000",
                "SUMMARY:Fête des tiers-lieux du Périgord",
                "END:VEVENT",
                "END:VCALENDAR");

        var first = upload(network, calendar);
        var again = upload(network, calendar);

        assertThat(first.path("created").asInt()).isEqualTo(1);
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        door.ask(AGENDA, Map.of("network", network)).data().at("/agenda/nodes"))
                .anyMatch(event -> event.path("uid").asText().equals(uid)));
        var path = "/api/directory/networks/" + network + "/agenda.ics";
        var exported = door.send("GET", path, Map.of(), Map.of("Accept", "text/calendar"))
                .body();
        assertThat(exported).contains("UID:" + uid).contains("SUMMARY:Fête des tiers-lieux du Périgord");
        var back = upload(network, exported);
        assertThat(back.path("created").asInt()).isZero();
        assertThat(back.path("rejected").asInt()).isZero();
    }

    private JsonNode upload(String network, String calendar) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(door.url() + "/api/directory/calendars?networkId=" + network))
                .header("Content-Type", "text/calendar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + stack.token("network-admin"))
                .POST(BodyPublishers.ofString(calendar))
                .build();
        var answer = Door.HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isBetween(200, 202);
        return Door.JSON.readTree(answer.body());
    }
}
