package org.maillage.funding.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** Every decision. */
public interface Decisions {

    void add(Decision decision);

    Optional<Decision> byId(DecisionId id);

    /** With its row locked until the transaction ends. */
    Optional<Decision> forChange(DecisionId id);

    /** Whether a network has adopted a decision on the thing. */
    boolean adoptedOn(UUID subject);

    boolean openOn(UUID subject);

    /** The open ones in which the place has a voice, locked, the oldest first. */
    List<Decision> openWith(UUID place);

    /** Open ones whose time has come, the earliest first. */
    List<DecisionId> over(Instant now, int most);

    /** The latest first. */
    Page<Decision> page(DecisionFilter filter, PageRequest request);
}
