package org.maillage.funding.usage.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.usage.Usage;
import org.maillage.funding.usage.UsageRelation;
import org.maillage.funding.usage.Usages;

@ApplicationScoped
class PanacheUsages implements Usages, PanacheRepositoryBase<Usage, UUID> {

    private static final String USERS = """
            select u.place_id from usage u join held_place p on p.id = u.place_id
            where u.common_id = ?1 and u.relation = 'USES' and p.status = 'OPEN' and p.merged_into is null
            """;

    @Override
    public void add(Usage usage) {
        persist(usage);
    }

    @Override
    public void remove(Usage usage) {
        delete(usage);
    }

    @Override
    public Optional<Usage> of(Pair pair) {
        return find("common = ?1 and place = ?2", pair.common().value(), pair.place())
                .firstResultOptional();
    }

    @Override
    public List<Usage> forChange(UUID place) {
        return find("place = ?1 order by common", place)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public Page<Usage> page(CommonId common, Optional<UsageRelation> relation, PageRequest request) {
        var where = relation.isPresent() ? "common = :common and sheet.relation = :relation" : "common = :common";
        var wanted = new HashMap<String, Object>(Map.of("common", common.value()));
        relation.ifPresent(r -> wanted.put("relation", r));
        long totalCount = count(where, wanted);
        var id = request.after().map(Cursor::id);
        id.ifPresent(after -> wanted.put("id", after));
        var found = find(where + (id.isPresent() ? " and id > :id" : "") + " order by id", wanted)
                .range(0, request.first())
                .list();
        return request.page(found, totalCount, usage -> new Cursor("", usage.uuid()));
    }

    @Override
    public Set<UUID> users(CommonId common) {
        List<?> places = getEntityManager()
                .createNativeQuery(USERS, UUID.class)
                .setParameter(1, common.value())
                .getResultList();
        return places.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
