package org.maillage.funding.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.matching.Candidate;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.Eligibility;
import org.maillage.funding.matching.ImprovementFacts;
import org.maillage.funding.matching.Line;
import org.maillage.funding.matching.Matching;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.matching.Overfunding;
import org.maillage.funding.matching.PlaceFacts;
import org.maillage.funding.matching.RoomSharing;
import org.maillage.funding.matching.Rule;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.funding.matching.Used;
import org.maillage.funding.testing.Door;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** T2: a programme never gives more than its budget and caps, however many ask at once. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class CrowdedProgrammeTest {

    private static final int CLIENTS = 64;
    private static final int LINES_OF_EACH = Boolean.getBoolean("trust.full") ? 5 : 1;
    private static final long CAP = 1_000_00;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Ledger ledger;

    private UUID network;
    private UUID improvement;

    @BeforeEach
    void an_improvement() {
        network = scene.network("FTL");
        improvement = stage.improvement(stage.common(scene.place("75", network), network), 100_000_00);
    }

    private Crowd.Asked asked(UUID place, String amount) {
        return Crowd.Asked.of(scene.steward(place), Door.at("contributions"), Giving.line(place, improvement, amount));
    }

    private static String matched(Crowd.Answer answer) throws Exception {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).at("/matches/0/amount/amount").asText();
    }

    @Test
    void line_24_ten_places_at_once_share_a_budget_in_the_order_of_the_register() throws Exception {
        stage.programme(network, 100_00, Rules.oneToOne().rule());
        var works = new ArrayList<Callable<Crowd.Answer>>();
        for (int i = 0; i < 10; i++) {
            var each = asked(scene.place("75", network), "30.00");
            works.add(() -> Crowd.patiently(each));
        }

        var matches = new ArrayList<String>();
        for (var answer : Crowd.atOnce(works)) {
            matches.add(matched(answer));
        }

        assertThat(matches)
                .containsExactlyInAnyOrder(
                        "30.00", "30.00", "30.00", "10.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00");
    }

    @Test
    void line_24_two_lines_of_one_place_share_its_cap() throws Exception {
        stage.programme(network, CAP, Rules.oneToOne().perPlace(500_00).rule());
        var place = scene.place("75", network);
        var first = asked(place, "400.00");
        var second = asked(place, "400.00");

        var answers = Crowd.atOnce(
                List.<Callable<Crowd.Answer>>of(() -> Crowd.patiently(first), () -> Crowd.patiently(second)));

        assertThat(List.of(matched(answers.get(0)), matched(answers.get(1))))
                .containsExactlyInAnyOrder("400.00", "100.00");
    }

    @Test
    void line_25_one_key_sent_five_times_at_once_is_one_contribution() throws Exception {
        stage.programme(network, CAP, Rules.oneToOne().rule());
        var place = scene.place("75", network);
        var asked = asked(place, "30.00");
        var works = new ArrayList<Callable<Crowd.Answer>>();
        for (int i = 0; i < 5; i++) {
            works.add(() -> Crowd.once(asked));
        }

        var answers = Crowd.atOnce(works);
        var last = Crowd.once(asked);

        assertThat(last.status()).isEqualTo(201);
        assertThat(last.replayed()).isTrue();
        assertThat(answers).allSatisfy(answer -> {
            if (answer.status() == 201) {
                assertThat(answer.body()).isEqualTo(last.body());
            } else {
                assertThat(answer.body()).contains("idempotency-in-flight");
            }
        });
        assertThat(stage.number("select count(*) from contribution where place_id = ?", place))
                .isEqualTo(1);
        assertThat(stage.number("select count(distinct journal) from entry where account = ?", "place:" + place))
                .isEqualTo(1);
    }

    @Test
    void t2_64_clients_at_once_are_matched_with_the_cap_to_the_cent() {
        var programme = stage.programme(network, CAP, Rules.oneToOne().rule());
        var works = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < CLIENTS; i++) {
            var place = scene.place("75", network);
            var lines = new ArrayList<Crowd.Asked>();
            for (int n = 0; n < LINES_OF_EACH; n++) {
                lines.add(asked(place, "23.31"));
            }
            works.add(() -> {
                for (var line : lines) {
                    assertThat(Crowd.patiently(line).status()).isEqualTo(201);
                }
                return lines.size();
            });
        }

        Crowd.atOnce(works);

        assertThat(stage.number("select sum(amount) from match where programme_id = ?", programme))
                .isEqualTo(CAP);
        assertThat(stage.number("select reserved from programme where id = ?", programme))
                .isEqualTo(CAP);
        assertThat(ledger.balance(Account.available(programme, network))).isZero();
        assertThat(ledger.balance(Account.reserved(improvement, programme, network)))
                .isEqualTo(CAP);
        assertThat(stage.number("select count(*) from contribution where improvement_id = ?", improvement))
                .isEqualTo((long) CLIENTS * LINES_OF_EACH);
    }

    /** The control arm: the same calculation on a figure that was read and not locked. */
    @Test
    void t2_control_without_the_lock_the_cap_is_overspent() {
        var counter = UUID.randomUUID();
        scene.execute("insert into place_use (programme_id, place_id) values (?, ?)", counter, counter);
        var works = new ArrayList<Callable<Long>>();
        for (int i = 0; i < CLIENTS; i++) {
            works.add(() -> drawCarelessly(counter, LINES_OF_EACH));
        }

        long given = Crowd.atOnce(works).stream().mapToLong(Long::longValue).sum();
        scene.execute("delete from place_use where programme_id = ?", counter);

        assertThat(given).isGreaterThan(CAP);
    }

    private long drawCarelessly(UUID counter, int lines) {
        long given = 0;
        for (int i = 0; i < lines; i++) {
            long used = stage.number("select used from place_use where programme_id = ?", counter);
            long amount = wouldMatch(23_31, used);
            scene.execute("update place_use set used = ? where programme_id = ?", used + amount, counter);
            given += amount;
        }
        return given;
    }

    private static long wouldMatch(long amount, long used) {
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-01-01T00:00:00Z");
        var rule = new Rule(
                1,
                0,
                MatchingMode.FIRST_COME,
                1,
                1,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                CAP,
                Stacking.INDEPENDENT,
                Eligibility.ANY,
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2099-01-01T00:00:00Z"),
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                UnderSubscription.RELEASE,
                CapExcess.REDISTRIBUTE,
                CountedLines.COMMITTED);
        var place = new PlaceFacts(id, 1, Optional.empty(), Set.of(), Set.of(id), true);
        var improvement = new ImprovementFacts(
                id, "SOFTWARE", 100_000_00, 0, 0, 0, Overfunding.LIMIT_MATCHES, OptionalLong.empty());
        var candidate = new Candidate(id, id, false, false, rule, new Used(0, 0, used));
        var line = new Line(amount, "EUR", at, place, improvement);
        return Matching.of(line, List.of(candidate), RoomSharing.SEQUENTIAL)
                .get(0)
                .amount();
    }

    /** A minute when in full, five seconds ordinarily. */
    @Test
    void line_25_places_and_programmes_that_cross_never_see_a_deadlock() {
        stage.programme(network, 100_000_00, Rules.oneToOne().rule());
        stage.programme(
                network, 100_000_00, Rules.oneToOne().rate(1, 3).turn(-1).rule());
        var places = List.of(scene.place("75", network), scene.place("75", network));
        var stewards = places.stream().map(scene::steward).toList();
        var targets = List.of(improvement, stage.improvement(stage.common(places.get(0), network), 100_000_00));
        long seconds = Boolean.getBoolean("trust.full") ? 60 : 5;
        var works = new ArrayList<Callable<Integer>>();
        for (int client = 0; client < 8; client++) {
            var random = new Random(client);
            works.add(() -> {
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
                int done = 0;
                while (System.nanoTime() < end) {
                    int at = random.nextInt(2);
                    var line = Giving.line(places.get(at), targets.get(random.nextInt(2)), "0.09");
                    giveAndMaybeCancel(stewards.get(at), line, random);
                    done++;
                }
                return done;
            });
        }

        int done = Crowd.atOnce(works).stream().mapToInt(Integer::intValue).sum();

        assertThat(done).isGreaterThan(8);
    }

    private static void giveAndMaybeCancel(String steward, Map<String, Object> line, Random random) throws Exception {
        var answer = Crowd.once(Crowd.Asked.of(steward, Door.at("contributions"), line));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        if (random.nextInt(3) == 0) {
            var id = JSON.readTree(answer.body()).path("id").asText();
            var cancelled = Crowd.once(Crowd.Asked.of(steward, Door.at("contributions/" + id + "/cancel"), Map.of()));
            assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        }
    }
}
