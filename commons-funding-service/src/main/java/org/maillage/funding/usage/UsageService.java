package org.maillage.funding.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.Ids;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** What places declare of the commons that they use. */
@ApplicationScoped
@Transactional
public class UsageService {

    private final Usages usages;
    private final UsageReader reader;
    private final UsagePublisher publisher;
    private final Commons commons;
    private final HeldPlaces places;
    private final Rights rights;
    private final Ids ids;

    UsageService(
            Usages usages,
            UsageReader reader,
            UsagePublisher publisher,
            Commons commons,
            HeldPlaces places,
            Rights rights,
            Ids ids) {
        this.usages = usages;
        this.reader = reader;
        this.publisher = publisher;
        this.commons = commons;
        this.places = places;
        this.rights = rights;
        this.ids = ids;
    }

    /** By a steward of the place. The common's row is locked, so that a place has one relation to it. */
    public UsageState declare(Pair pair, Map<String, @Nullable Object> tree) {
        rights.requireSteward(pair.place());
        commons.shownForChange(pair.common());
        places.notClosed(pair.place());
        var usage = usages.of(pair);
        var sheet = reader.read(Members.whole(tree, Faults.strict()), usage.map(Usage::sheet));
        return usage.map(present -> again(present, sheet)).orElseGet(() -> first(pair, sheet));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<UsageState> of(UUID common, Optional<UsageRelation> relation, PageRequest request) {
        var known = commons.known(new CommonId(common)).id();
        return usages.page(known, relation, request).map(UsageState::of);
    }

    private UsageState first(Pair pair, UsageSheet sheet) {
        var usage = Usage.declare(ids.next(), pair, sheet, rights.by());
        usages.add(usage);
        return publisher.declared(usage);
    }

    private UsageState again(Usage usage, UsageSheet sheet) {
        return usage.declareAgain(sheet, rights.by()) ? publisher.declared(usage) : UsageState.of(usage);
    }
}
