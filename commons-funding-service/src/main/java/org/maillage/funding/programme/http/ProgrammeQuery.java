package org.maillage.funding.programme.http;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import org.maillage.funding.improvement.ParisDays;
import org.maillage.funding.paging.PageRequest;
import org.maillage.funding.programme.ProgrammeFilter;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.QueryMembers;

/** Reads which programmes are wanted; every fault at once. */
record ProgrammeQuery(ProgrammeFilter filter, PageRequest page) {

    private static final QueryMembers.Known KNOWN =
            new QueryMembers.Known(Set.of("networkId", "openOn", "first", "after"), Set.of(), Set.of("after"));

    static ProgrammeQuery of(UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var filter = new ProgrammeFilter(
                members.id("networkId").value(), members.date("openOn").value().map(ProgrammeQuery::span));
        var page = PageRequest.read(members);
        members.finish();
        faults.refuseIfAny();
        return new ProgrammeQuery(filter, page);
    }

    private static ProgrammeFilter.Span span(LocalDate day) {
        return new ProgrammeFilter.Span(ParisDays.start(day), ParisDays.end(day));
    }
}
