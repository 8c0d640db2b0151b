package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.decision.Decisions;
import org.maillage.funding.policy.DecidedBy;
import org.maillage.funding.policy.Policies;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** How a programme is approved, suspended and resumed. */
@ApplicationScoped
@Transactional
public class ProgrammeLife {

    private static final TextRule REASON = TextRule.block(2_000);

    private final ProgrammeDesk desk;
    private final ProgrammeBooks books;
    private final ProgrammePublisher publisher;
    private final Policies policies;
    private final Decisions decisions;
    private final Rights rights;

    ProgrammeLife(
            ProgrammeDesk desk,
            ProgrammeBooks books,
            ProgrammePublisher publisher,
            Policies policies,
            Decisions decisions,
            Rights rights) {
        this.desk = desk;
        this.books = books;
        this.publisher = publisher;
        this.policies = policies;
        this.decisions = decisions;
        this.rights = rights;
    }

    /** By an admin of its network; where the network decides on it, once its decision is adopted. */
    public ProgrammeState approve(ProgrammeId id) {
        var programme = desk.ofAdmin(id);
        if (policies.of(programme.network()).approval() == DecidedBy.DECISION && !decisions.adoptedOn(id.value())) {
            throw new Refusal("decision-required", "The network's places decide whether it is approved.");
        }
        programme.approve(rights.by());
        books.approved(programme, rights.actor());
        return publisher.became(programme);
    }

    /** With a reason; the window goes on, and gives nothing. */
    public ProgrammeState suspend(ProgrammeId id, Map<String, @Nullable Object> tree) {
        var programme = desk.ofAdminOrAgent(id);
        programme.suspend(reason(tree), rights.by());
        return publisher.became(programme);
    }

    public ProgrammeState resume(ProgrammeId id) {
        var programme = desk.ofAdmin(id);
        programme.resume(rights.by());
        return publisher.publish(programme, "ProgrammeResumed");
    }

    private static String reason(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var reason = members.required("reason", members.text("reason", REASON)).value();
        members.finish();
        faults.refuseIfAny();
        return reason.orElseThrow();
    }
}
