package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.access.Rights;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.contribution.ContributionTerms.Entry;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.matching.MatchResult;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Money;
import org.maillage.kernel.Siren;

/** Takes the promise of a place, and reserves what programmes add to it. */
@ApplicationScoped
class Promising {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Grounds grounds;
    private final RowLocks locks;
    private final Weighing weighing;
    private final Contributions contributions;
    private final Ledger ledger;
    private final Aids aids;
    private final MovementTeller teller;
    private final ContributionPublisher publisher;
    private final Rights rights;
    private final Clock clock;
    private final Ids ids;

    Promising(
            Grounds grounds,
            RowLocks locks,
            Weighing weighing,
            Contributions contributions,
            Ledger ledger,
            Aids aids,
            MovementTeller teller,
            ContributionPublisher publisher,
            Rights rights,
            Clock clock,
            Ids ids) {
        this.grounds = grounds;
        this.locks = locks;
        this.weighing = weighing;
        this.contributions = contributions;
        this.ledger = ledger;
        this.aids = aids;
        this.teller = teller;
        this.publisher = publisher;
        this.rights = rights;
        this.clock = clock;
        this.ids = ids;
    }

    ContributionState promise(ContributionInput input) {
        var ground = grounds.of(input);
        var place = ground.place().id();
        var rows =
                locks.lock(Set.of(place), ground.improvementId(), ground.asked().keySet(), ground.undertaking());
        // Not before the programmes' rows are held: who waited for them past a window's end is late.
        var at = clock.instant();
        var standing = new Standing(
                ground, rows.improvement(), rows.programmes(), rows.placeUses(place), rows.improvementUses(), at);
        var results = weighing.weigh(input, standing);
        input.requireMatched(results.stream().mapToLong(MatchResult::amount).sum());
        return write(input, standing, new Promised(rows, results));
    }

    private ContributionState write(ContributionInput input, Standing standing, Promised promised) {
        var by = rights.by();
        var terms = new ContributionTerms(
                Weighing.facts(standing.ground().place()), standing.improvement(), entry(input, standing));
        var promise = new Contribution.Promise(input.amount(), promised.results());
        var contribution = Contribution.commit(new ContributionId(ids.next()), terms, promise, by);
        contributions.add(contribution);
        var movement = new Movement(promised.rows(), new Movement.Author(by, rights.actor()));
        movement.commit(contribution.placeId(), contribution);
        ledger.post(journal(contribution, promised.rows(), rights.actor()));
        standing.ground().undertaking().ifPresent(undertaking -> grantAid(undertaking, contribution, standing));
        teller.tell(movement);
        return publisher.became(contribution, contribution.placeId());
    }

    private void grantAid(Siren undertaking, Contribution contribution, Standing standing) {
        for (var match : contribution.matches()) {
            var programme = standing.programmes().get(match.programme());
            if (match.amount() > 0 && programme != null && programme.rule().deMinimis()) {
                var granted = new Aids.Granted(contribution.uuid(), match.programme(), match.amount());
                aids.grant(undertaking, standing.dayInParis(), granted);
            }
        }
    }

    private Entry entry(ContributionInput input, Standing standing) {
        return new Entry(
                contributions.nextSequence(),
                input.minimumMatch().map(Money::cents).orElse(null),
                standing.at(),
                dueAt(standing.at(), standing.ground().policy().paymentDays()));
    }

    /** Midnight in Paris, so many days later. */
    static Instant dueAt(Instant committedAt, int paymentDays) {
        var day = committedAt.atZone(PARIS).toLocalDate().plusDays(paymentDays);
        return day.atStartOfDay(PARIS).toInstant();
    }

    private static Journal journal(Contribution contribution, HeldRows rows, String actor) {
        var accounts = new Accounts(rows.improvement());
        var journal = Journal.of("commit", contribution.uuid(), actor)
                .move(
                        Account.place(contribution.placeId()),
                        accounts.promised(),
                        contribution.money(contribution.amount()));
        for (var match : contribution.matches()) {
            UUID programme = match.programme();
            journal = journal.move(
                    accounts.available(rows.programme(programme)),
                    accounts.reserved(programme),
                    contribution.money(match.amount()));
        }
        return journal;
    }

    private record Promised(HeldRows rows, List<MatchResult> results) {}
}
