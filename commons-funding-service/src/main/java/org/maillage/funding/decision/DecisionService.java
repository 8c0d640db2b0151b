package org.maillage.funding.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** What people do with decisions. */
@ApplicationScoped
@Transactional
public class DecisionService {

    private final Decisions decisions;
    private final Electorate electorate;
    private final DecisionSubjects subjects;
    private final DecisionClosing closing;
    private final DecisionPublisher publisher;
    private final Rights rights;
    private final Ids ids;
    private final Clock clock;

    DecisionService(
            Decisions decisions,
            Electorate electorate,
            DecisionSubjects subjects,
            DecisionClosing closing,
            DecisionPublisher publisher,
            Rights rights,
            Ids ids,
            Clock clock) {
        this.decisions = decisions;
        this.electorate = electorate;
        this.subjects = subjects;
        this.closing = closing;
        this.publisher = publisher;
        this.rights = rights;
        this.ids = ids;
        this.clock = clock;
    }

    /** By an admin of the network. */
    public DecisionState open(Map<String, @Nullable Object> tree) {
        rights.actor();
        var members = Members.whole(tree, Faults.strict());
        var motion = DecisionReader.read(members, clock.instant());
        rights.requireAdmin(motion.network());
        var voices = electorate.of(motion.network());
        motion.subject().ifPresent(subject -> requireDecidable(subject, motion, members));
        var decision =
                Decision.open(new DecisionId(ids.next()), motion, rights.by()).asking(voices);
        decisions.add(decision);
        return publisher.publish(decision, DecisionPublisher.Fact.OPENED);
    }

    /** By a steward of the place, by its own grant. The last word before the end counts. */
    public DecisionState vote(DecisionId id, UUID place, Map<String, @Nullable Object> tree) {
        rights.requireVoice(place);
        var decision = decisions.forChange(id).orElseThrow(() -> Refusal.notFound("decision"));
        electorate.requireNotClosed(place);
        var by = rights.by();
        decision.cast(DecisionReader.vote(place, Members.whole(tree, Faults.strict()), by.at()), by);
        publisher.publish(decision, DecisionPublisher.Fact.VOTE_CAST);
        return closing.closeIfDue(decision);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public DecisionState byId(DecisionId id) {
        return decisions.byId(id).map(DecisionState::of).orElseThrow(() -> Refusal.notFound("decision"));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<DecisionState> page(DecisionFilter filter, PageRequest request) {
        return decisions.page(filter, request).map(DecisionState::of);
    }

    private void requireDecidable(UUID subject, Motion motion, Members members) {
        if (!subjects.isSubject(subject, motion.network())) {
            members.spot("subjectId").fault("unknown-subject", "Nothing that this network decides on has this id.");
        }
        members.spot().faults().refuseIfAny();
        if (decisions.openOn(subject)) {
            throw new Refusal("already-proposed", "A decision on it is open.");
        }
    }
}
