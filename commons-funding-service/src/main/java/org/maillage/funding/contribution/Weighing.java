package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.matching.Candidate;
import org.maillage.funding.matching.ImprovementFacts;
import org.maillage.funding.matching.Line;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.matching.Matching;
import org.maillage.funding.matching.PlaceFacts;
import org.maillage.funding.matching.Used;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeStatus;

/** Puts the facts together and asks the pure matching; the same for a promise and for a preview. */
@ApplicationScoped
class Weighing {

    private final Improvements improvements;
    private final Aids aids;

    Weighing(Improvements improvements, Aids aids) {
        this.improvements = improvements;
        this.aids = aids;
    }

    /** What the input would be matched with, or why it is not taken at all. */
    List<MatchResult> weigh(ContributionInput input, Standing standing) {
        standing.improvement().requireOpen(standing.at());
        input.requireTakenBy(standing.improvement());
        var amount = input.amount();
        var place = facts(standing.ground().place());
        var line = new Line(amount.cents(), amount.currency(), standing.at(), place, improvement(standing));
        return Matching.of(
                line, candidates(standing), standing.ground().policy().roomSharing());
    }

    static PlaceFacts facts(HeldPlace place) {
        return new PlaceFacts(
                place.id(),
                place.version(),
                place.region(),
                place.kinds(),
                place.networks(),
                place.isOpen() && place.registered());
    }

    private ImprovementFacts improvement(Standing standing) {
        var improvement = standing.improvement();
        boolean ceiling = standing.inTurn().stream()
                .anyMatch(programme -> programme.rule().publicCeilingPercent().isPresent());
        return new ImprovementFacts(
                improvement.uuid(),
                standing.ground().common().kind().name(),
                improvement.goal(),
                improvement.raised(),
                improvement.own(),
                ceiling ? improvements.publicMoneyOn(improvement.id()) : 0,
                improvement.overfunding(),
                aidHeld(standing));
    }

    private OptionalLong aidHeld(Standing standing) {
        var undertaking = standing.ground().undertaking();
        boolean asked = standing.inTurn().stream()
                .anyMatch(programme -> programme.rule().deMinimis());
        return asked && undertaking.isPresent()
                ? OptionalLong.of(aids.held(undertaking.get(), standing.dayInParis()))
                : OptionalLong.empty();
    }

    private static List<Candidate> candidates(Standing standing) {
        return standing.inTurn().stream()
                .map(programme -> candidate(programme, standing))
                .toList();
    }

    private static Candidate candidate(Programme programme, Standing standing) {
        var byPlace = standing.placeUses().get(programme.uuid());
        var onImprovement = standing.improvementUses().get(programme.uuid());
        var used = new Used(
                byPlace == null ? 0 : byPlace.used(),
                onImprovement == null ? 0 : onImprovement.used(),
                programme.inUse());
        return new Candidate(
                programme.uuid(),
                programme.network(),
                programme.status() == ProgrammeStatus.SUSPENDED,
                standing.ground().asked().getOrDefault(programme.uuid(), false),
                programme.rule(),
                used);
    }
}
