package org.maillage.funding.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.funding.directory.PlaceMerged;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** What becomes of contributions when their improvement ends or their place is absorbed. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class EndingsTest {

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Giving giving;

    @Inject
    Ledger ledger;

    @Inject
    LinesOfImprovement lines;

    @Inject
    Event<PlaceMerged> merged;

    private UUID network;
    private UUID place;
    private UUID improvement;
    private UUID programme;

    @BeforeEach
    void a_programme_with_a_cap_of_500() {
        network = scene.network("FTL");
        place = scene.place("75", network);
        improvement = stage.improvement(stage.common(place, network), 5_000_00);
        programme = stage.programme(
                network, 10_000_00, Rules.oneToOne().perPlace(500_00).rule());
    }

    @Test
    void every_line_of_a_cancelled_improvement_is_given_back() {
        var other = scene.place("75", network);
        var paid = giving.paid(place, improvement, "300.00");
        var promised = giving.given(other, improvement, "200.00");

        int first = lines.unwind(new ImprovementId(improvement), "Not made", 1);
        int second = lines.unwind(new ImprovementId(improvement), "Not made", 500);
        int third = lines.unwind(new ImprovementId(improvement), "Not made", 500);

        assertThat(new int[] {first, second, third}).containsExactly(1, 1, 0);
        assertThat(scene.facts(paid.toString())).endsWith("ContributionRefunded");
        assertThat(scene.facts(promised.toString())).endsWith("ContributionCancelled");
        assertThat(ledger.balance(Account.available(programme, network))).isEqualTo(10_000_00);
        assertThat(ledger.balance(Account.place(place))).isEqualTo(300_00);
        assertThat(ledger.balance(Account.place(other))).isZero();
        assertThat(stage.number(
                        "select committed + paid + reserved + settled + contributors from improvement where id = ?",
                        improvement))
                .isZero();
    }

    @Test
    void promises_of_an_expired_improvement_are_released_and_what_is_paid_stays() {
        giving.paid(place, improvement, "300.00");
        giving.given(scene.place("75", network), improvement, "200.00");

        int ended = lines.expirePromises(new ImprovementId(improvement), 500);

        assertThat(ended).isEqualTo(1);
        assertThat(ledger.balance(Account.own(improvement, network))).isEqualTo(300_00);
        assertThat(ledger.balance(Account.promised(improvement, network))).isZero();
        assertThat(stage.number("select settled from programme where id = ?", programme))
                .isEqualTo(300_00);
        assertThat(stage.number("select reserved from programme where id = ?", programme))
                .isZero();
    }

    @Test
    void what_an_absorbed_place_drew_counts_for_its_survivor_even_above_the_cap() {
        var survivor = scene.place("75", network);
        var past = giving.paid(place, improvement, "300.00");
        giving.paid(survivor, improvement, "400.00");
        var gone = stage.id("select id from investment where place_id = ?", place);
        scene.execute("update held_place set status = 'CLOSED', merged_into = ? where id = ?", survivor, place);

        QuarkusTransaction.requiringNew().run(() -> merged.fire(new PlaceMerged(place, survivor)));

        assertThat(stage.number("select used from place_use where place_id = ?", survivor))
                .isEqualTo(700_00);
        assertThat(stage.number("select own from investment where place_id = ?", survivor))
                .isEqualTo(700_00);
        assertThat(stage.number("select count(*) from investment where id = ?", gone))
                .isZero();
        assertThat(stage.number("select contributors from improvement where id = ?", improvement))
                .isEqualTo(1);
        assertThat(giving.matches(survivor, improvement, "10.00")).containsExactly("0.00 CAP_PER_PLACE");
        giving.refund(network, past, "300.00").then().statusCode(201);
        assertThat(stage.number("select used from place_use where place_id = ?", survivor))
                .isEqualTo(400_00);
        assertThat(giving.matches(survivor, improvement, "200.00")).containsExactly("100.00 CAP_PER_PLACE");
    }

    @Test
    void a_survivor_gives_after_taking_over_what_was_given_back() {
        var survivor = scene.place("75", network);
        var past = giving.paid(place, improvement, "300.00");
        giving.refund(network, past, "300.00").then().statusCode(201);
        scene.execute("update held_place set status = 'CLOSED', merged_into = ? where id = ?", survivor, place);
        QuarkusTransaction.requiringNew().run(() -> merged.fire(new PlaceMerged(place, survivor)));

        giving.give(survivor, improvement, "20.00").then().statusCode(201);

        assertThat(stage.number("select version from investment where place_id = ?", survivor))
                .isEqualTo(2);
    }
}
