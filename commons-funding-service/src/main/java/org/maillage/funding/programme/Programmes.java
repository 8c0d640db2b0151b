package org.maillage.funding.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.funder.FunderId;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.record.Slug;

/** Every programme, with the versions of its rule. */
public interface Programmes {

    void add(Programme programme);

    Optional<Programme> byId(ProgrammeId id);

    Optional<Programme> bySlug(Slug slug);

    List<Programme> byIds(Collection<UUID> ids);

    /** Those that a contribution in that currency asks: of the networks, approved and not settled yet; by (priority, id). */
    List<Programme> candidates(Collection<UUID> networks, String currency);

    /** With their rows locked until the transaction ends, in the order of their ids: the last locks of a movement. */
    List<Programme> locked(Collection<ProgrammeId> ids);

    default Optional<Programme> locked(ProgrammeId id) {
        return locked(List.of(id)).stream().findFirst();
    }

    /** By the begin of their windows. */
    Page<Programme> page(ProgrammeFilter filter, PageRequest request);

    List<Programme> ofNetwork(UUID network);

    List<Programme> ofFunder(FunderId funder);

    /** Approved ones whose window has begun, and those whose window is over and that are not closing yet. */
    List<ProgrammeId> due(Instant now);

    /** Keeps the version in force; nothing when it is kept already. */
    void keepRule(Programme programme);

    /** The versions of its rule, the oldest first. */
    List<KeptRule> rules(ProgrammeId id);
}
