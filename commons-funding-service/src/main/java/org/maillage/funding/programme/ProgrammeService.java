package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.record.Slug;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** What agents write of programmes, and all read. */
@ApplicationScoped
@Transactional
public class ProgrammeService {

    private final Programmes programmes;
    private final ProgrammeReader reader;
    private final ProgrammeDesk desk;
    private final ProgrammeBooks books;
    private final ProgrammePublisher publisher;
    private final Rights rights;
    private final Ids ids;

    ProgrammeService(
            Programmes programmes,
            ProgrammeReader reader,
            ProgrammeDesk desk,
            ProgrammeBooks books,
            ProgrammePublisher publisher,
            Rights rights,
            Ids ids) {
        this.programmes = programmes;
        this.reader = reader;
        this.desk = desk;
        this.books = books;
        this.publisher = publisher;
        this.rights = rights;
        this.ids = ids;
    }

    /** A draft, until the network approves it. */
    public ProgrammeState open(Map<String, @Nullable Object> tree) {
        rights.actor();
        var terms = reader.read(Members.whole(tree, Faults.strict()), Optional.empty());
        desk.requireOpener(terms);
        var programme = Programme.draft(new ProgrammeId(ids.next()), terms, rights.by());
        programmes.add(programme);
        return publisher.became(programme);
    }

    /** The whole terms anew: what is absent is as usual. */
    public ProgrammeState replace(ProgrammeId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        return change(id, Members.whole(tree, Faults.strict()), versionCheck);
    }

    /** A merge patch. */
    public ProgrammeState update(ProgrammeId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        return change(id, Members.patch(tree, Faults.strict()), versionCheck);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public ProgrammeState byId(ProgrammeId id) {
        return ProgrammeState.of(known(id));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public ProgrammeState bySlug(String slug) {
        return Slug.in(slug)
                .flatMap(programmes::bySlug)
                .map(ProgrammeState::of)
                .orElseThrow(() -> Refusal.notFound("programme"));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<ProgrammeState> page(ProgrammeFilter filter, PageRequest request) {
        return programmes.page(filter, request).map(ProgrammeState::of);
    }

    /** Every version of its rule, the oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<RuleState> rules(ProgrammeId id) {
        var programme = known(id);
        return programmes.rules(id).stream()
                .map(kept -> RuleState.of(kept, programme))
                .toList();
    }

    private ProgrammeState change(ProgrammeId id, Members members, LongConsumer versionCheck) {
        var programme = desk.ofAgent(id);
        versionCheck.accept(programme.version());
        programme.status().requireRevisable();
        var before = programme.terms();
        var terms = reader.read(members, Optional.of(before));
        desk.requireChange(terms, programme);
        if (terms.equals(before)) {
            return ProgrammeState.of(programme);
        }
        programme.revise(terms, rights.by());
        programmes.keepRule(programme);
        if (programme.status().isFunded()) {
            books.changed(programme, before);
        }
        return publisher.publish(
                programme, terms.rule().equals(before.rule()) ? "ProgrammeUpdated" : "ProgrammeRuleChanged");
    }

    private Programme known(ProgrammeId id) {
        return programmes.byId(id).orElseThrow(() -> Refusal.notFound("programme"));
    }
}
