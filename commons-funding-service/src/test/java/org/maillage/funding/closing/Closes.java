package org.maillage.funding.closing;

import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.contribution.ContributionId;
import org.maillage.funding.contribution.ContributionService;
import org.maillage.funding.contribution.Paid;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.matching.CapExcess;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.matching.Eligibility;
import org.maillage.funding.matching.Stacking;
import org.maillage.funding.matching.UnderSubscription;
import org.maillage.funding.programme.ProgrammeRule;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kernel.Money;

/** A network whose programmes are closed over HTTP. */
@ApplicationScoped
class Closes {

    static final long MUCH = 1_000_000_00;

    private final Scene scene;
    private final Stage stage;
    private final ContributionService contributions;

    Closes(Scene scene, Stage stage, ContributionService contributions) {
        this.scene = scene;
        this.stage = stage;
        this.contributions = contributions;
    }

    UUID improvement(UUID network) {
        return stage.improvement(stage.common(scene.place("75", network), network), MUCH);
    }

    UUID programme(UUID network, long budget, String mode, ProgrammeRule rule) {
        return stage.programme(new Stage.ProgrammeGiven(network, stage.funder(false), budget, mode, "OPEN"), rule);
    }

    UUID give(UUID place, UUID improvement, String amount) {
        var body = Map.of(
                "placeId", place,
                "improvementId", improvement,
                "amount", Map.of("amount", amount, "currency", "EUR"));
        return UUID.fromString(as(scene.steward(place))
                .body(body)
                .post(at("contributions"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    void pay(UUID contribution, String amount) {
        long cents = Money.parse(amount, "EUR").cents();
        contributions.pay(new ContributionId(contribution), Paid.from(Account.world("TRANSFER"), cents));
    }

    /** Because it was not paid in time. */
    void expire(UUID contribution) {
        contributions.expire(new ContributionId(contribution));
    }

    void refund(UUID network, UUID contribution, String amount) {
        as(scene.treasurer(network))
                .body(Map.of("amount", Map.of("amount", amount, "currency", "EUR"), "reason", "Not needed"))
                .post(at("contributions/" + contribution + "/refunds"))
                .then()
                .statusCode(201);
    }

    String close(UUID network, UUID programme) {
        return as(scene.admin(network))
                .post(at("programmes/" + programme + "/close"))
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    ValidatableResponse result(UUID programme) {
        return as(scene.administrator())
                .get(at("programmes/" + programme + "/result"))
                .then()
                .statusCode(200);
    }

    boolean replays(UUID network, UUID programme) {
        return as(scene.admin(network))
                .get(at("programmes/" + programme + "/replay"))
                .then()
                .statusCode(200)
                .extract()
                .path("ok");
    }

    /** In cents. */
    long matched(UUID contribution) {
        return stage.number("select coalesce(sum(amount), 0) from match where contribution_id = ?", contribution);
    }

    /** In cents. */
    long allocated(UUID improvement) {
        return stage.number("select coalesce(sum(amount), 0) from allocation where improvement_id = ?", improvement);
    }

    /** What the account holds, in cents. */
    long holds(String account) {
        return stage.number("select coalesce(sum(amount), 0) from entry where account = ?", account);
    }

    /** The same, counting other lines. */
    static ProgrammeRule counting(CountedLines counted, ProgrammeRule rule) {
        return with(rule, counted, rule.deMinimis());
    }

    /** The same, as de minimis aid. */
    static ProgrammeRule asDeMinimis(ProgrammeRule rule) {
        return with(rule, rule.counts(), true);
    }

    private static ProgrammeRule with(ProgrammeRule rule, CountedLines counted, boolean deMinimis) {
        return new ProgrammeRule(
                rule.rateNumerator(),
                rule.rateDenominator(),
                rule.capPerPlace(),
                rule.capPerContribution(),
                rule.capPerImprovement(),
                rule.capPerCommonPercent(),
                rule.eligibility(),
                rule.stacking(),
                rule.priority(),
                rule.underSubscription(),
                rule.capExcess(),
                counted,
                rule.publicCeilingPercent(),
                deMinimis,
                rule.opensAt(),
                rule.closesAt());
    }

    static ProgrammeRule rule(UnderSubscription under, List<Integer> capPercent, CapExcess excess) {
        var oneToOne = Rules.oneToOne().rule();
        return new ProgrammeRule(
                1,
                1,
                null,
                null,
                null,
                capPercent.isEmpty() ? null : capPercent.get(0),
                new Eligibility(Set.of(), Set.of(), Set.of(), Set.of(), false),
                Stacking.INDEPENDENT,
                0,
                under,
                excess,
                CountedLines.COMMITTED,
                null,
                false,
                oneToOne.opensAt(),
                oneToOne.closesAt());
    }
}
