package org.maillage.directory.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.catalogue.CatalogueAuthority;
import org.maillage.directory.catalogue.CataloguePublisher;
import org.maillage.directory.network.CriteriaFollowers;
import org.maillage.directory.network.Network;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Networks assess solutions by their criteria. The network's row is locked before the solution's, everywhere. */
@ApplicationScoped
@Transactional
public class AssessmentService implements CriteriaFollowers {

    private final Solutions solutions;
    private final SolutionInCatalogue kind;
    private final Networks networks;
    private final CatalogueAuthority authority;
    private final CataloguePublisher publisher;
    private final Clock clock;

    AssessmentService(
            Solutions solutions,
            SolutionInCatalogue kind,
            Networks networks,
            CatalogueAuthority authority,
            CataloguePublisher publisher,
            Clock clock) {
        this.solutions = solutions;
        this.kind = kind;
        this.networks = networks;
        this.authority = authority;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** By an admin of the network that assesses. */
    public SolutionState assess(SolutionId id, Map<String, @Nullable Object> tree) {
        authority.requireSubject();
        if (solutions.byId(id).isEmpty()) {
            throw Refusal.notFound("solution");
        }
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var network = network(members, faults);
        var writer = authority.adminOf(network.uuid());
        var assessment = new AssessmentReader(network).read(members, LocalDate.now(clock), faults);
        var solution = solutions.forChange(id).orElseThrow(() -> Refusal.notFound("solution"));
        solution.assess(assessment, writer);
        return publisher.publish(kind, solution, "SolutionAssessed");
    }

    /** All assessments, those no longer in force too, the oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Assessment> of(SolutionId id) {
        return solutions
                .byId(id)
                .map(solution -> solution.assessments().all())
                .orElseThrow(() -> Refusal.notFound("solution"));
    }

    @Override
    public void follow(Network network) {
        for (var solution : solutions.assessedBy(network.id())) {
            if (solution.outdate(network.uuid(), network.sheet().criteriaVersion(), clock.instant())) {
                publisher.updated(kind, solution);
            }
        }
    }

    private Network network(Members members, Faults faults) {
        var id = members.required("networkId", members.id("networkId")).value();
        var network = id.flatMap(n -> networks.forChange(new NetworkId(n)));
        if (id.isPresent() && network.isEmpty()) {
            members.spot("networkId").fault("unknown-network", "There is no such network.");
        }
        if (network.isEmpty()) {
            faults.refuseIfAny();
        }
        return network.orElseThrow();
    }
}
