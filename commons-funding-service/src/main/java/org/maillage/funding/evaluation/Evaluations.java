package org.maillage.funding.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** Every evaluation. */
public interface Evaluations {

    void add(Evaluation evaluation);

    void remove(Evaluation evaluation);

    Optional<Evaluation> of(Pair pair);

    /** Those of the place, locked, by common. */
    List<Evaluation> forChange(UUID place);

    List<Evaluation> of(CommonId common);

    /** Those of the common that count, the first ones first. */
    Page<Evaluation> page(CommonId common, PageRequest request);

    /** Keeps the version as told, for good. */
    void keep(EvaluationState state);

    /** Every version of a place's evaluation of the common, the oldest first. */
    List<EvaluationState> versions(Pair pair);
}
