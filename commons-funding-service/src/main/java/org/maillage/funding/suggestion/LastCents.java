package org.maillage.funding.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.funding.commons.Common;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.matching.Candidate;
import org.maillage.funding.matching.ImprovementFacts;
import org.maillage.funding.matching.Line;
import org.maillage.funding.matching.MatchLimit;
import org.maillage.funding.matching.Matching;
import org.maillage.funding.matching.Overfunding;
import org.maillage.funding.matching.PlaceFacts;
import org.maillage.funding.matching.RoomSharing;
import org.maillage.funding.matching.Used;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeStatus;
import org.maillage.funding.programme.Programmes;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.PlaceUse;
import org.maillage.funding.use.ProgrammeUses;
import org.maillage.kernel.Money;

/** For each programme, the contribution that draws the last cent it may give to the place; by itself, without the others. */
@ApplicationScoped
class LastCents {

    private static final Set<MatchLimit> NOTHING =
            Set.of(MatchLimit.NOT_ELIGIBLE, MatchLimit.WINDOW, MatchLimit.AT_CLOSE);

    private final HeldPlaces places;
    private final Programmes programmes;
    private final ProgrammeUses uses;
    private final Clock clock;

    LastCents(HeldPlaces places, Programmes programmes, ProgrammeUses uses, Clock clock) {
        this.places = places;
        this.programmes = programmes;
        this.uses = uses;
        this.clock = clock;
    }

    List<Suggestions.LastCent> of(UUID placeId, Improvement improvement, Common common) {
        var place = places.known(placeId);
        var byPlace = uses.ofPlace(placeId).stream().collect(Collectors.toMap(PlaceUse::programme, PlaceUse::used));
        var onIt = uses.ofImprovement(improvement.uuid()).stream()
                .collect(Collectors.toMap(ImprovementUse::programme, ImprovementUse::used));
        return programmes.candidates(common.networks(), improvement.currency()).stream()
                .map(programme -> lastCent(
                        candidate(programme, byPlace, onIt),
                        new Line(0, improvement.currency(), clock.instant(), facts(place), facts(improvement, common))))
                .toList();
    }

    private static Suggestions.LastCent lastCent(Candidate candidate, Line line) {
        var currency = line.currency();
        var stop = Matching.of(line, List.of(candidate), RoomSharing.SEQUENTIAL)
                .get(0)
                .limit();
        var headroom = NOTHING.contains(stop) ? new Headroom(0, stop) : headroom(candidate, line.improvement());
        return new Suggestions.LastCent(
                candidate.programme(),
                new Money(headroom.cents(), currency),
                new Money(headroom.drawnBy(candidate.rule()), currency),
                headroom.limit());
    }

    private static Headroom headroom(Candidate candidate, ImprovementFacts improvement) {
        var headroom = Headroom.of(candidate.rule(), candidate.used());
        return improvement.overfunding() == Overfunding.ALLOW
                ? headroom
                : headroom.inRoom(Math.max(0, improvement.goal() - improvement.raised()), candidate.rule());
    }

    private static Candidate candidate(Programme programme, Map<UUID, Long> byPlace, Map<UUID, Long> onIt) {
        var id = programme.uuid();
        var used = new Used(
                byPlace.getOrDefault(id, 0L),
                onIt.getOrDefault(id, 0L),
                Math.addExact(programme.reserved(), programme.settled()));
        boolean suspended = programme.status() == ProgrammeStatus.SUSPENDED;
        return new Candidate(id, programme.network(), suspended, false, programme.rule(), used);
    }

    private static PlaceFacts facts(HeldPlace place) {
        return new PlaceFacts(
                place.id(),
                place.version(),
                place.region(),
                place.kinds(),
                place.networks(),
                place.isOpen() && place.registered());
    }

    private static ImprovementFacts facts(Improvement improvement, Common common) {
        return new ImprovementFacts(
                improvement.uuid(),
                common.kind().name(),
                improvement.goal(),
                improvement.raised(),
                improvement.own(),
                0,
                improvement.overfunding(),
                OptionalLong.empty());
    }
}
