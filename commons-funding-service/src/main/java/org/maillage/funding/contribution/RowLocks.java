package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.Programmes;
import org.maillage.funding.use.ImprovementUse;
import org.maillage.funding.use.PlaceUse;
import org.maillage.funding.use.ProgrammeUses;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.Siren;

/**
 * Locks the rows of a movement in the one order that every movement keeps, so that none waits for one that waits for it:
 * after the contribution, the uses of programmes, the improvement, and programmes last, by their ids.
 */
@ApplicationScoped
class RowLocks {

    private final ProgrammeUses uses;
    private final Improvements improvements;
    private final ImprovementPublisher publisher;
    private final Investments investments;
    private final Aids aids;
    private final Programmes programmes;

    RowLocks(
            ProgrammeUses uses,
            Improvements improvements,
            ImprovementPublisher publisher,
            Investments investments,
            Aids aids,
            Programmes programmes) {
        this.uses = uses;
        this.improvements = improvements;
        this.publisher = publisher;
        this.investments = investments;
        this.aids = aids;
        this.programmes = programmes;
    }

    HeldRows lock(Collection<UUID> places, ImprovementId improvementId, Collection<UUID> programmeIds) {
        return lock(places, improvementId, programmeIds, Optional.empty());
    }

    /** With the undertaking that aid is granted to, before the programmes. */
    HeldRows lock(
            Collection<UUID> places,
            ImprovementId improvementId,
            Collection<UUID> programmeIds,
            Optional<Siren> undertaking) {
        var inOrder = new TreeSet<>(programmeIds);
        var placeUses = new HashMap<HeldRows.PlaceOf, PlaceUse>();
        uses.lockedOfPlaces(places, inOrder)
                .forEach(use -> placeUses.put(new HeldRows.PlaceOf(use.programme(), use.place()), use));
        var improvementUses = uses.lockedOfImprovements(List.of(improvementId.value()), inOrder).stream()
                .collect(Collectors.toMap(ImprovementUse::programme, Function.identity()));
        var improvement = improvements.locked(improvementId).orElseThrow(() -> Refusal.notFound("improvement"));
        var known = publisher.known(improvement);
        var invested = investments.of(places, improvementId).stream()
                .collect(Collectors.toMap(Investment::placeId, Function.identity()));
        undertaking.ifPresent(aids::lock);
        var held = programmes.locked(inOrder.stream().map(ProgrammeId::new).toList()).stream()
                .collect(Collectors.toMap(Programme::uuid, Function.identity()));
        return new HeldRows(improvement, known, invested, held, improvementUses, placeUses);
    }
}
