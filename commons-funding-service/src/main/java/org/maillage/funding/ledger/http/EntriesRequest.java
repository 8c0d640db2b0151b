package org.maillage.funding.ledger.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.maillage.funding.paging.PageRequest;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.http.QueryMembers;

record EntriesRequest(String account, PageRequest page) {

    private static final Set<String> KNOWN = Set.of("account", "first", "after");
    private static final TextRule NAME = TextRule.token(200);

    static EntriesRequest read(UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var account = members.required("account", members.text("account", NAME)).value();
        var page = PageRequest.read(members);
        members.finish();
        faults.refuseIfAny();
        return new EntriesRequest(account.orElseThrow(), page);
    }
}
