package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.funding.access.Rights;
import org.maillage.funding.contribution.Investment.Stake;
import org.maillage.funding.directory.PlaceMerged;
import org.maillage.funding.improvement.Funding;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.use.PlaceUse;
import org.maillage.funding.use.ProgrammeUses;
import org.maillage.kernel.Ids;

/**
 * What an absorbed place drew and put in counts for the one that absorbed it: maybe above a cap, and then nothing is taken
 * back and nothing more is given. Its contributions stay as they were written.
 */
@ApplicationScoped
class AbsorbedPlaces {

    private final ProgrammeUses uses;
    private final Investments investments;
    private final Improvements improvements;
    private final InvestmentPublisher publisher;
    private final ImprovementPublisher improvementPublisher;
    private final Rights rights;
    private final Ids ids;

    AbsorbedPlaces(
            ProgrammeUses uses,
            Investments investments,
            Improvements improvements,
            InvestmentPublisher publisher,
            ImprovementPublisher improvementPublisher,
            Rights rights,
            Ids ids) {
        this.uses = uses;
        this.investments = investments;
        this.improvements = improvements;
        this.publisher = publisher;
        this.improvementPublisher = improvementPublisher;
        this.rights = rights;
        this.ids = ids;
    }

    void absorb(@Observes PlaceMerged merged) {
        uniteUses(merged);
        var supported = investments.improvementsOf(merged.from());
        var held = improvements.locked(supported).stream()
                .collect(Collectors.toMap(Improvement::uuid, Function.identity()));
        for (var past : investments.ofPlace(merged.from())) {
            var improvement = held.get(past.improvementId());
            if (improvement != null) {
                unite(past, improvement, merged);
            }
        }
    }

    private void uniteUses(PlaceMerged merged) {
        var past = uses.lockedOfPlace(merged.from());
        var programmes = past.stream().map(PlaceUse::programme).toList();
        var now = uses.lockedOfPlaces(List.of(merged.into()), programmes).stream()
                .collect(Collectors.toMap(PlaceUse::programme, Function.identity()));
        for (var use : past) {
            var survivor = now.get(use.programme());
            if (survivor != null) {
                survivor.absorb(use);
            }
        }
    }

    private void unite(Investment past, Improvement improvement, PlaceMerged merged) {
        var by = rights.by();
        var known = investments.of(merged.into(), improvement.id());
        boolean bothSupport =
                past.own() > 0 && known.filter(other -> other.own() > 0).isPresent();
        var stake = new Stake(past.own(), past.matched());
        known.ifPresent(investment -> investment.move(stake, by));
        var survivor = known.orElseGet(() -> begun(improvement, merged, stake));
        publisher.changed(survivor);
        investments.remove(past);
        publisher.absorbed(past, survivor);
        if (bothSupport) {
            improvement.supportedBy(improvement.contributors() - 1);
            improvement.move(Funding.NOTHING, by);
            improvementPublisher.funded(improvement);
        }
    }

    private Investment begun(Improvement improvement, PlaceMerged merged, Stake stake) {
        var investment = new Investment(ids.next(), merged.into(), improvement, stake, rights.by());
        investments.add(investment);
        return investment;
    }
}
