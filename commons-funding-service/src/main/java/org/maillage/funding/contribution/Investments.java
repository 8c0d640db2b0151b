package org.maillage.funding.contribution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.improvement.ImprovementId;

/** What places have on improvements; moved while the improvement's row is held. */
public interface Investments {

    void add(Investment investment);

    Optional<Investment> of(UUID place, ImprovementId improvement);

    List<Investment> of(Collection<UUID> places, ImprovementId improvement);

    void remove(Investment investment);

    /** Those on which the place has something or had. */
    List<ImprovementId> improvementsOf(UUID place);

    List<Investment> ofPlace(UUID place);

    List<Investment> on(ImprovementId improvement);

    /** In no order. */
    List<Investment> on(Collection<UUID> improvements);
}
