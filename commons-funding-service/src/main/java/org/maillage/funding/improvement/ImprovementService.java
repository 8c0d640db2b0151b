package org.maillage.funding.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.CommonStatus;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** What people write of improvements, and read. */
@ApplicationScoped
@Transactional
public class ImprovementService {

    private final Improvements improvements;
    private final ImprovementPublisher publisher;
    private final ImprovementRights who;
    private final Commons commons;
    private final Rights rights;
    private final Ids ids;

    ImprovementService(
            Improvements improvements,
            ImprovementPublisher publisher,
            ImprovementRights who,
            Commons commons,
            Rights rights,
            Ids ids) {
        this.improvements = improvements;
        this.publisher = publisher;
        this.who = who;
        this.commons = commons;
        this.rights = rights;
        this.ids = ids;
    }

    /** On a common that is listed; a draft until it says what it costs and until when. */
    public ImprovementState propose(CommonId commonId, Map<String, @Nullable Object> tree) {
        rights.actor();
        var common = commons.known(commonId);
        who.requireProposer(common);
        if (common.status() != CommonStatus.LISTED) {
            throw Refusal.wrongState(common.status().name());
        }
        var said = ImprovementReader.read(Members.whole(tree, Faults.strict()), Optional.empty());
        var home = new Improvement.Home(common.id(), common.originNetwork());
        var improvement = Improvement.propose(new ImprovementId(ids.next()), home, said.sheet(), rights.by());
        improvements.add(improvement);
        return publisher.publish(improvement, ImprovementPublisher.fact(improvement.status()));
    }

    /** The whole sheet anew: what is absent is cleared. */
    public ImprovementState replace(ImprovementId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        return change(id, Members.whole(tree, Faults.strict()), versionCheck);
    }

    /** A merge patch. */
    public ImprovementState update(ImprovementId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        return change(id, Members.patch(tree, Faults.strict()), versionCheck);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public ImprovementState byId(ImprovementId id) {
        return publisher.state(improvements.byId(id).orElseThrow(() -> Refusal.notFound("improvement")));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<ImprovementState> page(ImprovementFilter filter, PageRequest request) {
        return improvements.page(filter, request).map(publisher::state);
    }

    private ImprovementState change(ImprovementId id, Members members, LongConsumer versionCheck) {
        rights.actor();
        var improvement = improvements.locked(id).orElseThrow(() -> Refusal.notFound("improvement"));
        who.requireKeeperOrAdmin(improvement);
        versionCheck.accept(improvement.version());
        var said = ImprovementReader.read(members, Optional.of(improvement.sheet()));
        if (said.sheet().equals(improvement.sheet())) {
            return publisher.state(improvement);
        }
        long goal = improvement.goal();
        boolean draft = improvement.status() == ImprovementStatus.DRAFT;
        improvement.revise(said.sheet(), said.reason(), rights.by());
        if (draft && improvement.status() != ImprovementStatus.DRAFT) {
            return publisher.became(improvement);
        }
        return publisher.told(
                improvement, goal == improvement.goal() ? "ImprovementUpdated" : "ImprovementGoalChanged");
    }
}
