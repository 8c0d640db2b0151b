package org.maillage.funding.commons.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.maillage.funding.commons.CommonFilter;
import org.maillage.funding.commons.CommonKind;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.territory.Folding;
import org.maillage.kit.http.QueryMembers;

/** Reads which commons are wanted; every fault at once. */
record CommonQuery(CommonFilter filter, PageRequest page) {

    private static final QueryMembers.Known KNOWN = new QueryMembers.Known(
            Set.of("search", "kinds", "networkId", "usedByPlace", "first", "after"),
            Set.of("kinds"),
            Set.of("search", "after"));
    private static final TextRule SEARCH = TextRule.token(200);

    static CommonQuery of(UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var filter = new CommonFilter(
                members.text("search", SEARCH).value().map(CommonQuery::words).orElse(List.of()),
                members.someOf("kinds", CommonKind.class, CommonKind.values().length)
                        .value()
                        .orElse(List.of()),
                members.id("networkId").value(),
                members.id("usedByPlace").value());
        var page = PageRequest.read(members);
        members.finish();
        faults.refuseIfAny();
        return new CommonQuery(filter, page);
    }

    private static List<String> words(String search) {
        return Arrays.stream(Folding.fold(search).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
