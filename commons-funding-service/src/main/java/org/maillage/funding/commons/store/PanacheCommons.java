package org.maillage.funding.commons.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.Common;
import org.maillage.funding.commons.CommonFilter;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.record.Slug;

@ApplicationScoped
class PanacheCommons implements Commons, PanacheRepositoryBase<Common, UUID> {

    @Override
    public void add(Common common) {
        persist(common);
    }

    @Override
    public Optional<Common> byId(CommonId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Optional<Common> forChange(CommonId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Common> bySlug(Slug slug) {
        return find("sheet.slug", slug).firstResultOptional();
    }

    @Override
    public List<Common> keptBy(UUID place) {
        return find("array_contains(sheet.stewardPlaces, ?1) order by id", place)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public Page<Common> page(CommonFilter filter, PageRequest request) {
        var wanted = new WantedCommons(filter);
        long totalCount = count(wanted.where(), wanted.parameters());
        request.after().ifPresent(wanted::after);
        var found = find(wanted.where() + " order by words, id", wanted.parameters())
                .range(0, request.first())
                .list();
        return request.page(found, totalCount, WantedCommons::cursor);
    }
}
