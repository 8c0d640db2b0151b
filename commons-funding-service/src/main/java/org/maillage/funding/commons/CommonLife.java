package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.improvement.ImprovementStatus;
import org.maillage.funding.improvement.Improvements;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** How a common comes and goes. */
@ApplicationScoped
@Transactional
public class CommonLife {

    private static final TextRule REASON = TextRule.block(2_000);

    private final CommonKeepers keepers;
    private final Improvements improvements;
    private final CommonPublisher publisher;
    private final Rights rights;

    CommonLife(CommonKeepers keepers, Improvements improvements, CommonPublisher publisher, Rights rights) {
        this.keepers = keepers;
        this.improvements = improvements;
        this.publisher = publisher;
        this.rights = rights;
    }

    /** What waits for its network goes back to who keeps it, with a reason. */
    public CommonState giveBack(CommonId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var common = keepers.forListing(id, versionCheck);
        common.giveBack(reason(tree), rights.by());
        return publisher.moved(common);
    }

    /** What was returned does not come back. */
    public CommonState reject(CommonId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var common = keepers.forListing(id, versionCheck);
        common.reject(reason(tree), rights.by());
        return publisher.moved(common);
    }

    public CommonState rest(CommonId id, LongConsumer versionCheck) {
        var common = keepers.forChange(id, versionCheck);
        common.rest(rights.by());
        return publisher.moved(common);
    }

    public CommonState wake(CommonId id, LongConsumer versionCheck) {
        var common = keepers.forChange(id, versionCheck);
        common.wake(rights.by());
        return publisher.moved(common);
    }

    /** Once none of its improvements is open. */
    public CommonState archive(CommonId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        var common = keepers.forChange(id, versionCheck);
        requireNothingOpen(common);
        common.archive(reason(tree), rights.by());
        return publisher.moved(common);
    }

    private void requireNothingOpen(Common common) {
        improvements.ofCommon(common.id()).stream()
                .filter(improvement -> ImprovementStatus.FUNDED.contains(improvement.status()))
                .findFirst()
                .ifPresent(open -> {
                    throw Refusal.wrongState(common.status().name()).with("improvementId", open.uuid());
                });
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
