package org.maillage.funding.improvement.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.maillage.funding.improvement.ImprovementFilter;
import org.maillage.funding.improvement.ImprovementStatus;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.territory.Folding;
import org.maillage.kit.http.QueryMembers;

/** Reads which improvements are wanted; every fault at once. */
record ImprovementQuery(ImprovementFilter filter, PageRequest page) {

    private static final QueryMembers.Known KNOWN = new QueryMembers.Known(
            Set.of("search", "commonId", "status", "networkId", "matchedByProgramme", "first", "after"),
            Set.of("status"),
            Set.of("search", "after"));
    private static final TextRule SEARCH = TextRule.token(200);

    static ImprovementQuery of(UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var filter = new ImprovementFilter(
                members.text("search", SEARCH)
                        .value()
                        .map(ImprovementQuery::words)
                        .orElse(List.of()),
                members.id("commonId").value(),
                members.someOf("status", ImprovementStatus.class, ImprovementStatus.values().length)
                        .value()
                        .orElse(List.of()),
                members.id("networkId").value(),
                members.id("matchedByProgramme").value());
        var page = PageRequest.read(members);
        members.finish();
        faults.refuseIfAny();
        return new ImprovementQuery(filter, page);
    }

    private static List<String> words(String search) {
        return Arrays.stream(Folding.fold(search).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
