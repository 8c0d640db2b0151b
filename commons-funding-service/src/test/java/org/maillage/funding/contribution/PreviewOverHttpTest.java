package org.maillage.funding.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.MovableClock;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class PreviewOverHttpTest {

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Giving giving;

    @Inject
    Books books;

    @Inject
    MovableClock clock;

    private UUID network;
    private UUID place;
    private UUID improvement;

    @BeforeEach
    void an_improvement_in_a_network() {
        network = scene.network("FTL");
        place = scene.place("75", network);
        improvement = stage.improvement(stage.common(place, network), 5_000_00);
    }

    private void programme(Rules rules) {
        stage.programme(network, 1_000_00, rules.rule());
    }

    @Test
    void line_26_a_preview_is_what_a_commit_gives() {
        programme(Rules.oneToOne().perPlace(150_00));
        programme(Rules.oneToOne().rate(1, 3).inRegion("75").turn(1));
        programme(Rules.oneToOne().inRegion("11").turn(2));
        var before = books.of(network);

        var preview = Giving.preview(place, improvement, "200.00").statusCode(200);
        assertThat(books.of(network)).isEqualTo(before);
        var commit = giving.give(place, improvement, "200.00").then().statusCode(201);

        assertThat(figures(preview)).isEqualTo(figures(commit));
        assertThat(Giving.matchesOf(preview))
                .containsExactly("150.00 CAP_PER_PLACE", "66.66 RATE_ROUNDING", "0.00 NOT_ELIGIBLE");
        preview.body("total.amount", equalTo("416.66"))
                .body("improvementAfter.amount", equalTo("416.66"))
                .body("goalReached", equalTo(false))
                .body("matches.status", contains("PROPOSED", "PROPOSED", "PROPOSED"));
        commit.body("total.amount", equalTo("416.66"))
                .body("matches.status", contains("RESERVED", "RESERVED", "RESERVED"));
    }

    private static List<List<Object>> figures(ValidatableResponse answer) {
        return List.of(
                answer.extract().path("matches.programmeId"),
                answer.extract().path("matches.amount"),
                answer.extract().path("matches.asked"),
                answer.extract().path("matches.limit"),
                answer.extract().path("matches.steps"));
    }

    @Test
    void line_26_a_line_between_may_take_what_was_previewed() {
        stage.programme(network, 150_00, Rules.oneToOne().rule());
        Giving.preview(place, improvement, "100.00").body("matches[0].amount.amount", equalTo("100.00"));
        giving.given(scene.place("75", network), improvement, "100.00");
        var before = books.of(network);
        var wanted = Giving.line(place, improvement, "100.00");
        wanted.put("minimumMatch", Giving.money("100.00"));

        Giving.post(scene.steward(place), wanted)
                .then()
                .statusCode(409)
                .body("code", equalTo("match-below-minimum"))
                .body("matched", equalTo("50.00"));

        assertThat(books.of(network)).isEqualTo(before);
    }

    @Test
    void line_27_a_window_is_shut_at_its_end_and_not_a_millisecond_before() {
        var opens = Instant.parse("2026-09-30T22:00:00Z");
        var closes = Instant.parse("2026-10-31T23:00:00Z");
        programme(Rules.oneToOne().within(opens, closes));

        assertThat(given(opens.minusMillis(1))).containsExactly("0.00 WINDOW");
        assertThat(given(opens)).containsExactly("1.00 NONE");
        assertThat(given(closes.minusMillis(1))).containsExactly("1.00 NONE");
        assertThat(given(closes)).containsExactly("0.00 WINDOW");
    }

    @Test
    void line_27_the_day_on_which_the_clocks_change_has_25_hours() {
        var opens = Instant.parse("2026-10-24T22:00:00Z");
        var closes = Instant.parse("2026-10-25T23:00:00Z");
        programme(Rules.oneToOne().within(opens, closes));

        assertThat(given(opens.minusMillis(1))).containsExactly("0.00 WINDOW");
        assertThat(given(opens)).containsExactly("1.00 NONE");
        assertThat(given(closes.minusMillis(1))).containsExactly("1.00 NONE");
        assertThat(given(closes)).containsExactly("0.00 WINDOW");
    }

    private List<String> given(Instant at) {
        return clock.at(at, () -> giving.matches(place, improvement, "1.00"));
    }

    @Test
    void line_29_a_network_without_programmes_answers_the_same() {
        Giving.preview(place, improvement, "10.00").statusCode(200).body("matches", empty());

        giving.give(place, improvement, "10.00").then().statusCode(201).body("matches", empty());
    }

    @Test
    void a_preview_reaches_the_goal_when_the_commit_would() {
        programme(Rules.oneToOne());

        Giving.preview(place, improvement, "4500.00")
                .body("improvementAfter.amount", equalTo("5000.00"))
                .body("goalReached", equalTo(true));
    }

    @Test
    void a_preview_is_refused_where_the_commit_would_be() {
        var closed = scene.place(new Scene.PlaceGiven("75", "CLOSED", Set.of(), true), network);

        Giving.preview(closed, improvement, "1.00").statusCode(409).body("code", equalTo("place-closed"));
        Giving.preview(UUID.randomUUID(), improvement, "1.00").statusCode(409).body("code", equalTo("unknown-place"));
        Giving.preview(place, UUID.randomUUID(), "1.00").statusCode(404);
        Giving.preview(place, improvement, "0.00").statusCode(422).body("code", equalTo("amount-invalid"));
        Giving.preview(place, improvement, "0.001").statusCode(422).body("code", equalTo("amount-invalid"));
        scene.execute("update improvement set deadline = date '2026-01-01' where id = ?", improvement);
        Giving.preview(place, improvement, "1.00").statusCode(409).body("code", equalTo("improvement-not-open"));
    }
}
