package org.maillage.directory.duplicate.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.maillage.directory.duplicate.DuplicateId;
import org.maillage.directory.duplicate.DuplicateStatus;
import org.maillage.directory.duplicate.Duplicates;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.QueryMembers;

/** Reads which pairs are wanted; every fault at once. */
final class DuplicateQuery {

    private static final Set<String> KNOWN = Set.of("status", "networkId", "placeId", "after", "limit");
    private static final int MOST = 200;
    private static final int USUAL = 50;

    private DuplicateQuery() {}

    static Duplicates.Wanted of(UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var status = members.oneOf("status", DuplicateStatus.class).value();
        var network = members.id("networkId").value();
        var place = members.id("placeId").value();
        var after = members.id("after").value();
        var limit = members.integer("limit", 1, MOST).value();
        members.finish();
        faults.refuseIfAny();
        return new Duplicates.Wanted(
                status.orElse(DuplicateStatus.OPEN),
                network.map(List::of),
                place.map(PlaceId::new),
                after.map(DuplicateId::new),
                limit.orElse(USUAL));
    }
}
