package org.maillage.directory.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.grant;
import static org.maillage.directory.testing.Door.network;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.maillage.directory.confirmation.ConfirmLinks;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.ImportedPlace;
import org.maillage.directory.place.PlaceImport;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ReminderRoundTest {

    /** 07:00 in Paris of a winter's day, far from the days of other tests. */
    private static final Instant MORNING = Instant.parse("2031-01-15T06:00:00Z");

    private final Postbag postbag = new Postbag();

    @Inject
    DueReminders due;

    @Inject
    SentReminders sent;

    @Inject
    ConfirmLinks links;

    @Inject
    PlaceImport imports;

    @Test
    @DisplayName("acceptance 15: reminders of this morning are not sent again, by a second run or a second replica")
    void nothing_is_sent_twice() {
        var network = network("reminded-once");
        steward("stella-once", place(network, "Lieu", 340), place(network, "Autre lieu", 366));

        var round = round();
        round.run(MORNING);
        round.run(MORNING.plus(Duration.ofMinutes(5)));
        round().run(MORNING.plus(Duration.ofHours(1)));

        assertThat(postbag.to("stella-once")).hasSize(1);
        assertThat(postbag.to("stella-once").get(0)).containsExactlyInAnyOrder("Lieu", "Autre lieu");
    }

    @Test
    void two_replicas_at_the_same_moment_send_one_message() throws Exception {
        var network = network("reminded-by-two");
        for (int i = 0; i < 5; i++) {
            steward("stella-two-" + i, place(network, "Lieu " + i, 340));
        }

        var replicas = Executors.newFixedThreadPool(2);
        try {
            var running = new ArrayList<Callable<ReminderRound.Outcome>>();
            running.add(() -> round().run(MORNING));
            running.add(() -> round().run(MORNING));
            for (var replica : replicas.invokeAll(running)) {
                replica.get();
            }
        } finally {
            replicas.shutdown();
        }

        for (int i = 0; i < 5; i++) {
            assertThat(postbag.to("stella-two-" + i)).hasSize(1);
        }
    }

    @Test
    void each_stage_is_a_message_of_its_own_and_there_are_four() {
        var network = network("four-stages");
        steward("stella-four", place(network, "Lieu", 334));

        var round = round();
        for (int day = 0; day <= 500; day += 10) {
            round.run(MORNING.plus(Duration.ofDays(day)));
        }

        assertThat(postbag.to("stella-four")).hasSize(4);
    }

    @Test
    void nothing_is_sent_before_six_in_the_networks_time() {
        var network = network("far-away");
        changing("administrator", "*")
                .body(Map.of("timeZone", "Pacific/Noumea"))
                .patch(at("networks/" + network))
                .then()
                .statusCode(200);
        steward("stella-noumea", place(network, "Lieu", 340));

        var fiveInNoumea = Instant.parse("2031-01-15T18:00:00Z");
        round().run(fiveInNoumea);
        assertThat(postbag.to("stella-noumea")).isEmpty();

        round().run(fiveInNoumea.plus(Duration.ofHours(1)));
        assertThat(postbag.to("stella-noumea")).hasSize(1);
    }

    @Test
    void what_could_not_be_sent_is_tried_again_and_what_was_confirmed_is_not() {
        var network = network("tried-again");
        steward("stella-again", place(network, "Lieu", 340));
        postbag.broken = true;

        var round = round();
        assertThat(round.run(MORNING).failed()).isPositive();
        postbag.broken = false;
        round.run(MORNING.plus(Duration.ofMinutes(5)));
        assertThat(postbag.to("stella-again")).hasSize(1);

        round().run(MORNING.plus(Duration.ofMinutes(10)));
        assertThat(postbag.to("stella-again")).hasSize(1);
    }

    @Test
    void a_shorter_period_of_the_network_reminds_earlier() {
        var network = network("shorter");
        steward("stella-shorter", place(network, "Lieu", 100));
        round().run(MORNING);
        assertThat(postbag.to("stella-shorter")).isEmpty();

        changing("administrator", "*")
                .body(Map.of("freshnessDays", Map.of("IDENTITY", 120)))
                .patch(at("networks/" + network))
                .then()
                .statusCode(200);
        round().run(MORNING);

        assertThat(postbag.to("stella-shorter")).hasSize(1);
    }

    private ReminderRound round() {
        return new ReminderRound(due, sent, Optional::of, postbag, links);
    }

    private static void steward(String subject, String... places) {
        for (var place : places) {
            grant(subject, "PLACE_STEWARD", place);
        }
    }

    /** A place in Périgueux that was verified so many days before the morning. */
    private String place(String network, String name, int days) {
        var terms = new ImportTerms(
                "reminders-" + UUID.randomUUID(), Optional.of(new NetworkId(UUID.fromString(network))), false);
        return QuarkusTransaction.requiringNew().call(() -> imports.open(terms, List.of("1"))
                .write(new ImportedPlace(
                        "1",
                        Map.of("name", name, "address", Map.of("inseeCode", "24322")),
                        Optional.of(MORNING.minus(Duration.ofDays(days))),
                        Map.of()))
                .place()
                .orElseThrow()
                .toString());
    }

    /** Keeps the names of the places of each message, by address; the address is the subject. */
    private static final class Postbag implements StewardPost {

        private record Letter(String to, List<String> places) {}

        private final List<Letter> letters = new CopyOnWriteArrayList<>();
        private boolean broken;

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void send(String address, List<ReminderLink> reminders) {
            if (broken) {
                throw new NotSent("broken", new IllegalStateException());
            }
            letters.add(new Letter(
                    address,
                    reminders.stream()
                            .map(reminder -> reminder.reminder().name())
                            .toList()));
        }

        private List<List<String>> to(String address) {
            return letters.stream()
                    .filter(letter -> letter.to.equals(address))
                    .map(Letter::places)
                    .toList();
        }
    }
}
