package org.maillage.funding.directgrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.funder.Funders;
import org.maillage.funding.improvement.Funding;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.improvement.ImprovementState;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.matching.Overfunding;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Money;
import org.maillage.kernel.Refusal;

/** A funder gives to improvements directly, by its agent: split by largest remainder, in one journal. */
@ApplicationScoped
@Transactional
public class DirectGrantService {

    private final DirectGrants grants;
    private final Funders funders;
    private final Improvements improvements;
    private final ImprovementPublisher publisher;
    private final Ledger ledger;
    private final Rights rights;
    private final Clock clock;
    private final Ids ids;

    DirectGrantService(
            DirectGrants grants,
            Funders funders,
            Improvements improvements,
            ImprovementPublisher publisher,
            Ledger ledger,
            Rights rights,
            Clock clock,
            Ids ids) {
        this.grants = grants;
        this.funders = funders;
        this.improvements = improvements;
        this.publisher = publisher;
        this.ledger = ledger;
        this.rights = rights;
        this.clock = clock;
        this.ids = ids;
    }

    public DirectGrantState grant(Map<String, @Nullable Object> tree) {
        rights.actor();
        var input = GrantInput.read(tree);
        funders.known(input.funder());
        rights.requireAgent(input.funder().value());
        var parts = input.parts();
        var locked = locked(input);
        var given = new ArrayList<DirectGrant.Part>();
        var journal = Journal.of("grant", ids.next(), rights.actor());
        for (var improvement : locked) {
            long part = Objects.requireNonNull(parts.get(improvement.uuid()));
            requireTakes(improvement, new Money(part, input.amount().currency()));
            journal = journal.move(
                    Account.funder(input.funder().value()),
                    Account.granted(improvement.uuid(), input.funder().value(), improvement.network()),
                    improvement.money(part));
            given.add(new DirectGrant.Part(improvement.id(), part));
        }
        var grant = new DirectGrant(
                journal.subject(), input.funder(), input.amount(), input.note().orElse(null), given, clock.instant());
        grants.add(grant);
        ledger.post(journal);
        return DirectGrantState.of(
                grant, locked.stream().map(each -> moved(each, grant)).toList());
    }

    private List<Improvement> locked(GrantInput input) {
        var wanted = input.improvements().stream().map(ImprovementId::new).toList();
        var locked = improvements.locked(wanted);
        if (locked.size() < wanted.size()) {
            throw Refusal.notFound("improvement");
        }
        return locked;
    }

    private void requireTakes(Improvement improvement, Money part) {
        improvement.requireOpen(clock.instant());
        if (!part.currency().equals(improvement.currency())) {
            throw new Refusal("currency-mismatch", "The improvement is in " + improvement.currency() + ".")
                    .with("currency", improvement.currency());
        }
        if (improvement.overfunding() == Overfunding.LIMIT_ALL && part.cents() > improvement.remaining()) {
            throw new Refusal("goal-exceeded", "That is more than what remains.")
                    .with("improvementId", improvement.uuid())
                    .with(
                            "remaining",
                            improvement.money(improvement.remaining()).amount());
        }
    }

    private ImprovementState moved(Improvement improvement, DirectGrant grant) {
        long part = grant.parts().stream()
                .filter(each -> each.improvement().equals(improvement.id()))
                .mapToLong(DirectGrant.Part::amount)
                .sum();
        if (part == 0) {
            return publisher.state(improvement);
        }
        improvement.move(new Funding(0, 0, 0, 0, part, 0), rights.by());
        return publisher.funded(improvement);
    }
}
