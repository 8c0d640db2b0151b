package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.Programmes;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.PlaceUse;
import org.maillage.funding.use.ProgrammeUses;
import org.maillage.kernel.Refusal;

/** Contributions, then uses, improvements, undertakings, and the programme last: the order of every movement. */
@ApplicationScoped
class ClosingLocks {

    private final LinesAtClose lines;
    private final ProgrammeUses uses;
    private final Improvements improvements;
    private final AidAtClose aid;
    private final Programmes programmes;

    ClosingLocks(
            LinesAtClose lines, ProgrammeUses uses, Improvements improvements, AidAtClose aid, Programmes programmes) {
        this.lines = lines;
        this.uses = uses;
        this.improvements = improvements;
        this.aid = aid;
        this.programmes = programmes;
    }

    /** @param places those of the lines whose uses the close moves */
    Held lock(ProgrammeId id, Function<List<CountedLine>, Collection<UUID>> places) {
        var waiting = lines.locked(id.value());
        Map<UUID, PlaceUse> placeUses = new TreeMap<>();
        uses.lockedOfPlaces(places.apply(waiting), List.of(id.value())).forEach(use -> placeUses.put(use.place(), use));
        var ids = waiting.stream().map(CountedLine::improvement).collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, ImprovementUse> improvementUses = new TreeMap<>();
        uses.lockedOfImprovements(ids, List.of(id.value())).forEach(use -> improvementUses.put(use.improvement(), use));
        var held = improvements.locked(ids.stream().map(ImprovementId::new).toList()).stream()
                .collect(Collectors.toMap(Improvement::uuid, Function.identity()));
        var undertakings = aid.lock(id, held.values());
        var programme = programmes.locked(id).orElseThrow(() -> Refusal.notFound("programme"));
        return new Held(waiting, placeUses, improvementUses, held, undertakings, programme);
    }
}
