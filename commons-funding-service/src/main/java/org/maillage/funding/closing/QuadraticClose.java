package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.contribution.Allotting;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.funding.improvement.Funding;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.matching.CountedLines;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.ProgrammeStatus;

/** Shares the budget over commons by what many places gave them, and each part over its improvements. */
@ApplicationScoped
class QuadraticClose {

    private final ClosingLocks locks;
    private final HeldPlaces heldPlaces;
    private final RulesAtClose rules;
    private final LinesAtClose lines;
    private final Allocations allocations;
    private final Ledger ledger;
    private final ImprovementPublisher publisher;
    private final Allotting allotting;
    private final AidAtClose aid;
    private final Settlement settlement;
    private final Author author;

    QuadraticClose(
            ClosingLocks locks,
            HeldPlaces heldPlaces,
            RulesAtClose rules,
            LinesAtClose lines,
            Allocations allocations,
            Ledger ledger,
            ImprovementPublisher publisher,
            Allotting allotting,
            AidAtClose aid,
            Settlement settlement,
            Author author) {
        this.locks = locks;
        this.heldPlaces = heldPlaces;
        this.rules = rules;
        this.lines = lines;
        this.allocations = allocations;
        this.ledger = ledger;
        this.publisher = publisher;
        this.allotting = allotting;
        this.aid = aid;
        this.settlement = settlement;
        this.author = author;
    }

    void close(ProgrammeId id) {
        var held = locks.lock(id, waiting -> List.of());
        if (held.programme().status() != ProgrammeStatus.CLOSING) {
            return;
        }
        var counted = held.lines().stream()
                .filter(line -> Counting.counts(held.programme(), line))
                .toList();
        var places = new Places(heldPlaces).know(held.lines().stream().map(CountedLine::place));
        var programme = held.programme();
        var ceilings = new Ceilings(held, counted, rules.facts(held)).all();
        var pot = new Sharing.Pot(programme.available(), programme.currency(), programme.rule(), ceilings);
        var given = new Sharing(pot, counted).parts(places::survivor);
        lines.keep(id.value(), held.programme().rule().counts() == CountedLines.PAID);
        leaveOut(held, places);
        move(held, given);
        settlement.settle(held.programme(), Sharing.result(given), counted(counted, places));
    }

    /**
     * Only lines that are not counted wait no more. The match of a counted one stays proposed until its line ends: a match
     * leaves that state for a reservation or a release, and the close does neither to a line, it gives to the improvement.
     */
    private void leaveOut(Held held, Places places) {
        var leftOut = held.lines().stream()
                .filter(line -> !Counting.counts(held.programme(), line))
                .map(line -> new Allotting.Allotment(
                        line.contribution(),
                        places.survivor(line.place()),
                        held.improvement(line.improvement()),
                        Optional.empty()))
                .toList();
        allotting.allot(held.programme().id(), leftOut, author.by());
    }

    /** With the place that each counted for, so that the close can be replayed; the result does not show them. */
    private static ResultLines counted(List<CountedLine> counted, Places places) {
        return new ResultLines(counted.stream()
                .map(line -> new ResultLines.Line(
                        line.contribution(),
                        line.sequence(),
                        line.improvement(),
                        places.survivor(line.place()),
                        line.own(),
                        0))
                .toList());
    }

    private void move(Held held, Map<UUID, Sharing.Part> given) {
        var programme = held.programme();
        var journal = Journal.of("close", programme.uuid(), author.actor());
        for (var part : given.values()) {
            var improvement = held.improvement(part.improvement());
            long amount = part.given().amount();
            allocations.add(new Allocation(programme.uuid(), part.improvement(), part.given()));
            journal = journal.move(
                    Account.available(programme.uuid(), programme.network()),
                    Account.matched(part.improvement(), programme.uuid(), improvement.network()),
                    improvement.money(amount));
            programme.reserve(amount);
            programme.settle(amount);
            if (programme.rule().deMinimis()) {
                var granted = new Aids.Granted(part.improvement(), programme.uuid(), amount);
                aid.grant(held, part.improvement(), granted);
            }
            held.use(part.improvement()).allocate(amount, programme.rule().capPerImprovement());
        }
        if (!journal.isEmpty()) {
            ledger.post(journal);
        }
        var known = publisher.known(held.improvements().values());
        for (var part : given.values()) {
            var improvement = held.improvement(part.improvement());
            improvement.move(new Funding(0, 0, 0, part.given().amount(), 0, 0), author.by());
            publisher.funded(improvement, Objects.requireNonNull(known.get(part.improvement())));
        }
    }
}
