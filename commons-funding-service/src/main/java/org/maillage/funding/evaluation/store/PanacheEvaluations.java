package org.maillage.funding.evaluation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.evaluation.Evaluation;
import org.maillage.funding.evaluation.EvaluationState;
import org.maillage.funding.evaluation.Evaluations;
import org.maillage.funding.paging.Cursor;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.record.json.RowJson;

@ApplicationScoped
class PanacheEvaluations implements Evaluations, PanacheRepositoryBase<Evaluation, UUID> {

    private static final String KEEP = "insert into evaluation_version (evaluation_id, common_id, place_id, version,"
            + " state) values (?1, ?2, ?3, ?4, cast(?5 as jsonb))";
    private static final String VERSIONS = "select cast(state as text) from evaluation_version"
            + " where common_id = ?1 and place_id = ?2 order by evaluation_id, version";

    @Override
    public void add(Evaluation evaluation) {
        persist(evaluation);
    }

    @Override
    public void remove(Evaluation evaluation) {
        delete(evaluation);
    }

    @Override
    public Optional<Evaluation> of(Pair pair) {
        return find("common = ?1 and place = ?2", pair.common().value(), pair.place())
                .firstResultOptional();
    }

    @Override
    public List<Evaluation> forChange(UUID place) {
        return find("place = ?1 order by common", place)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public List<Evaluation> of(CommonId common) {
        return list("common = ?1 order by id", common.value());
    }

    @Override
    public Page<Evaluation> page(CommonId common, PageRequest request) {
        long totalCount = count("common", common.value());
        var after = request.after().map(Cursor::id).orElse(new UUID(0, 0));
        var found = find("common = ?1 and id > ?2 order by id", common.value(), after)
                .range(0, request.first())
                .list();
        return request.page(found, totalCount, evaluation -> new Cursor("", evaluation.uuid()));
    }

    @Override
    public void keep(EvaluationState state) {
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter(1, state.id())
                .setParameter(2, state.commonId())
                .setParameter(3, state.placeId())
                .setParameter(4, state.version())
                .setParameter(5, RowJson.text(state))
                .executeUpdate();
    }

    @Override
    public List<EvaluationState> versions(Pair pair) {
        List<?> states = getEntityManager()
                .createNativeQuery(VERSIONS, String.class)
                .setParameter(1, pair.common().value())
                .setParameter(2, pair.place())
                .getResultList();
        return states.stream()
                .map(state -> RowJson.value((String) state, EvaluationState.class))
                .toList();
    }
}
