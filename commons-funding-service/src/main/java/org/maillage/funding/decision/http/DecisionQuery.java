package org.maillage.funding.decision.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.maillage.funding.decision.DecisionFilter;
import org.maillage.funding.decision.DecisionStatus;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.QueryMembers;

/** Reads which decisions are wanted; every fault at once. */
record DecisionQuery(DecisionFilter filter, PageRequest page) {

    private static final QueryMembers.Known KNOWN = new QueryMembers.Known(
            Set.of("networkId", "subjectId", "status", "first", "after"), Set.of(), Set.of("after"));

    static DecisionQuery of(UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var filter = new DecisionFilter(
                members.id("networkId").value(),
                members.id("subjectId").value(),
                members.oneOf("status", DecisionStatus.class).value());
        var page = PageRequest.read(members);
        members.finish();
        faults.refuseIfAny();
        return new DecisionQuery(filter, page);
    }
}
