package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.access.Rights;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.policy.Policies;
import org.maillage.funding.record.Slug;
import org.maillage.kernel.Ids;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** What people do with commons. */
@ApplicationScoped
@Transactional
public class CommonService {

    private final Commons commons;
    private final CommonReader reader;
    private final CommonDesk desk;
    private final CommonKeepers keepers;
    private final CommonPublisher publisher;
    private final Policies policies;
    private final Rights rights;
    private final Ids ids;

    CommonService(
            Commons commons,
            CommonReader reader,
            CommonDesk desk,
            CommonKeepers keepers,
            CommonPublisher publisher,
            Policies policies,
            Rights rights,
            Ids ids) {
        this.commons = commons;
        this.reader = reader;
        this.desk = desk;
        this.keepers = keepers;
        this.publisher = publisher;
        this.policies = policies;
        this.rights = rights;
        this.ids = ids;
    }

    public CommonState list(Map<String, @Nullable Object> tree) {
        rights.actor();
        var sheet = reader.read(Members.whole(tree, Faults.strict()), Optional.empty());
        desk.requireLister(sheet);
        var listing = policies.of(sheet.origin()).listing();
        var common = Common.list(new CommonId(ids.next()), sheet, listing, rights.by());
        commons.add(common);
        return publisher.moved(common);
    }

    public CommonState replace(CommonId id, Map<String, @Nullable Object> tree, LongConsumer versionCheck) {
        return change(id, Members.whole(tree, Faults.strict()), versionCheck);
    }

    public CommonState update(CommonId id, Map<String, @Nullable Object> patch, LongConsumer versionCheck) {
        return change(id, Members.patch(patch, Faults.strict()), versionCheck);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public CommonState byId(CommonId id) {
        return publisher.state(commons.known(id));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public CommonState bySlug(String slug) {
        return Slug.in(slug)
                .flatMap(commons::bySlug)
                .map(publisher::state)
                .orElseThrow(() -> Refusal.notFound("common"));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<CommonState> page(CommonFilter filter, PageRequest request) {
        return commons.page(filter, request).map(publisher::state);
    }

    private CommonState change(CommonId id, Members members, LongConsumer versionCheck) {
        var common = keepers.forChange(id, versionCheck);
        var sheet = reader.read(members, Optional.of(common.sheet()));
        desk.requireChange(sheet, common);
        var before = common.status();
        if (!common.update(sheet, policies.of(common.originNetwork()).listing(), rights.by())) {
            return publisher.state(common);
        }
        return common.status() == before ? publisher.updated(common) : publisher.moved(common);
    }
}
