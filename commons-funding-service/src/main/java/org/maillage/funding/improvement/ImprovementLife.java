package org.maillage.funding.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.decision.Decisions;
import org.maillage.funding.policy.DecidedBy;
import org.maillage.funding.policy.Policies;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** How an improvement opens, is delivered and verified. */
@ApplicationScoped
@Transactional
public class ImprovementLife {

    private static final TextRule REASON = TextRule.block(2_000);
    private static final TextRule REPORT = TextRule.block(10_000);

    private final Improvements improvements;
    private final ImprovementPublisher publisher;
    private final ImprovementRights who;
    private final Policies policies;
    private final Decisions decisions;
    private final Rights rights;

    ImprovementLife(
            Improvements improvements,
            ImprovementPublisher publisher,
            ImprovementRights who,
            Policies policies,
            Decisions decisions,
            Rights rights) {
        this.improvements = improvements;
        this.publisher = publisher;
        this.who = who;
        this.policies = policies;
        this.decisions = decisions;
        this.rights = rights;
    }

    public ImprovementState open(ImprovementId id) {
        var improvement = locked(id, who::requireKeeperOrAdmin);
        improvement.open(rights.by());
        return publisher.told(improvement, "ImprovementOpened");
    }

    public ImprovementState deliver(ImprovementId id, Map<String, @Nullable Object> tree) {
        var improvement = locked(id, who::requireKeeperOrAdmin);
        improvement.deliver(text(tree, "report", REPORT), rights.by());
        return publisher.became(improvement);
    }

    /** What is on it is given back afterwards, by {@code ending}. */
    public ImprovementState cancel(ImprovementId id, Map<String, @Nullable Object> tree) {
        var improvement = locked(id, who::requireKeeperOrAdmin);
        improvement.cancel(text(tree, "reason", REASON), rights.by());
        return publisher.became(improvement);
    }

    /** By the clock, once its deadline day is over; one that was changed meanwhile stays. */
    public boolean expire(ImprovementId id) {
        var by = rights.by();
        var overdue = improvements.locked(id).filter(improvement -> improvement.isOverdue(by.at()));
        overdue.ifPresent(improvement -> {
            improvement.expire(by);
            publisher.became(improvement);
        });
        return overdue.isPresent();
    }

    /** By an admin; where the network decides on it, once its decision is adopted. */
    public ImprovementState verify(ImprovementId id) {
        var improvement = locked(id, who::requireAdmin);
        if (policies.of(improvement.network()).verification() == DecidedBy.DECISION
                && !decisions.adoptedOn(id.value())) {
            throw new Refusal("decision-required", "The network's places decide whether it is verified.");
        }
        improvement.verify(rights.by());
        return publisher.became(improvement);
    }

    private Improvement locked(ImprovementId id, Consumer<Improvement> check) {
        rights.actor();
        var improvement = improvements.locked(id).orElseThrow(() -> Refusal.notFound("improvement"));
        check.accept(improvement);
        return improvement;
    }

    static String text(Map<String, @Nullable Object> tree, String name, TextRule rule) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var text = members.required(name, members.text(name, rule)).value();
        members.finish();
        faults.refuseIfAny();
        return text.orElseThrow();
    }
}
