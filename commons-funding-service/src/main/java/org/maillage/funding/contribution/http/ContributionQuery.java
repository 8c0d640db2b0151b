package org.maillage.funding.contribution.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.QueryMembers;

/** What of contributions is asked for. */
record ContributionQuery(Optional<UUID> place, Optional<ImprovementId> improvement, PageRequest page) {

    private static final Set<String> KNOWN = Set.of("placeId", "improvementId", "first", "after");

    static ContributionQuery of(UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var query = new ContributionQuery(
                members.id("placeId").value(),
                members.id("improvementId").value().map(ImprovementId::new),
                PageRequest.read(members));
        faults.refuseIfAny();
        return query;
    }
}
