package org.maillage.directory.calendar.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.maillage.directory.calendar.http.Calendars.calendar;
import static org.maillage.directory.calendar.http.Calendars.event;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.place;

import com.sun.net.httpserver.HttpServer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class SubscriptionsOverHttpTest {

    private static final String SEANCE = "DTSTART:20301205T140000";

    @Inject
    AgroalDataSource dataSource;

    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile String served = calendar();
    private volatile int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/agenda.ics", exchange -> {
            var bytes = served.getBytes(StandardCharsets.UTF_8);
            var tag = "\"" + served.hashCode() + "\"";
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", tag);
            int code = known ? 304 : status;
            exchange.sendResponseHeaders(code, known ? -1 : bytes.length);
            if (!known) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
            answers.add(code);
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_calendar_is_read_at_once_and_not_again_while_it_has_the_same_tag() throws SQLException {
        var place = place("ada");
        served = calendar(event("a-" + place, SEANCE, "SUMMARY:Séance"));

        subscribe(place);
        await().untilAsserted(() -> assertThat(titles(place)).containsExactly("Séance"));
        readAgain(place);

        assertThat(answers).containsExactly(200, 304);
        as("ada").get(at("calendars?placeId=" + place)).then().statusCode(200).body("[0].events", equalTo(1));
    }

    @Test
    void what_is_to_come_and_missing_twice_is_cancelled_and_comes_back_with_its_calendar() throws SQLException {
        var place = place("ada");
        var kept = event("kept-" + place, SEANCE, "SUMMARY:Gardée");
        var dropped = event("dropped-" + place, SEANCE, "SUMMARY:Perdue");
        var over = event("over-" + place, "DTSTART:20200101T140000", "SUMMARY:Passée");
        served = calendar(kept, dropped, over);
        subscribe(place);
        await().untilAsserted(() -> assertThat(titles(place)).hasSize(3));

        served = calendar(kept);
        readAgain(place);
        assertThat(status(place, "Perdue")).isEqualTo("SCHEDULED");
        readAgain(place);

        assertThat(status(place, "Perdue")).isEqualTo("CANCELLED");
        assertThat(status(place, "Gardée")).isEqualTo("SCHEDULED");
        assertThat(status(place, "Passée")).isEqualTo("SCHEDULED");
        served = calendar(kept, dropped);
        readAgain(place);
        assertThat(status(place, "Perdue")).isEqualTo("SCHEDULED");
    }

    @Test
    void a_calendar_that_cannot_be_read_loses_nothing_and_says_why() throws SQLException {
        var place = place("ada");
        served = calendar(event("a-" + place, SEANCE, "SUMMARY:Séance"));
        subscribe(place);
        await().untilAsserted(() -> assertThat(titles(place)).hasSize(1));

        served = "<html>Connectez-vous</html>";
        readAgain(place);
        readAgain(place);
        assertThat(failure(place)).isEqualTo("calendar-invalid");
        status = 302;
        served = "";
        readAgain(place);

        await().untilAsserted(() -> assertThat(failure(place)).isEqualTo("calendar-unreachable"));
        assertThat(status(place, "Séance")).isEqualTo("SCHEDULED");
    }

    @Test
    void subscribing_twice_is_one_subscription_and_ends_with_its_events_kept() {
        var place = place("ada");
        served = calendar(event("a-" + place, SEANCE, "SUMMARY:Séance"));

        var first = subscribe(place);
        var second = subscribe(place);
        await().untilAsserted(() -> assertThat(titles(place)).hasSize(1));
        as("bob").delete(at("calendars/" + first)).then().statusCode(403);
        as("ada").delete(at("calendars/" + first)).then().statusCode(204);

        assertThat(second).isEqualTo(first);
        assertThat(titles(place)).containsExactly("Séance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/agenda.ics",
                "https://10.0.0.1/agenda.ics",
                "https://user@example.org/agenda.ics",
                "https://example.org:8080/agenda.ics",
                "file:///etc/passwd",
            })
    void an_address_that_must_not_be_called_is_refused(String url) {
        as("ada")
                .body(Map.of("url", url, "placeId", place("ada")))
                .post(at("calendars"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/url"))
                .body("errors.code", hasItems("url-refused"));
    }

    private String subscribe(String place) {
        var url = "http://localhost:" + server.getAddress().getPort() + "/agenda.ics";
        return as("ada")
                .body(Map.of("url", url, "placeId", place))
                .post(at("calendars"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Six hours later. */
    private void readAgain(String place) throws SQLException {
        int before = answers.size();
        write("update calendar set next_read_at = now() - interval '1 minute' where owner_id = '" + place + "'");
        await().until(() -> answers.size() > before && !isBeingRead(place));
    }

    /** The reading ends with a word on how it went, later than the answer. */
    private boolean isBeingRead(String place) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select coalesce(read_at, created_at) >= next_read_at - interval '6 hours'"
                                + " or failure is not null from calendar where owner_id = '" + place + "'")) {
            return row.next() && !row.getBoolean(1);
        }
    }

    private void write(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> titles(String place) {
        return given().get(at("places/" + place + "/events")).jsonPath().getList("title");
    }

    private static String status(String place, String title) {
        return given().get(at("places/" + place + "/events"))
                .jsonPath()
                .getString("find { it.title == '" + title + "' }.status");
    }

    private static String failure(String place) {
        return as("ada").get(at("calendars?placeId=" + place)).jsonPath().getString("[0].failure");
    }
}
