package org.maillage.directory.conflict.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.conflict.ConflictId;
import org.maillage.directory.conflict.ConflictService;
import org.maillage.directory.conflict.ConflictState;
import org.maillage.directory.conflict.Conflicts;
import org.maillage.directory.network.NetworkId;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.QueryMembers;

@Path("/api/directory/networks/{id}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conflicts")
public class InboxResource {

    private static final int MOST = 500;
    private static final int USUAL = 100;
    private static final Set<String> KNOWN = Set.of("since", "after", "limit");

    private final ConflictService conflicts;

    InboxResource(ConflictService conflicts) {
        this.conflicts = conflicts;
    }

    /**
     * Some conflicts.
     *
     * @param next what to send as {@code after} for those that follow; null on the last page
     */
    public record Page(
            List<ConflictState> conflicts, @Nullable UUID next) {

        static Page of(List<ConflictState> some, int limit) {
            return new Page(
                    some, some.size() < limit ? null : some.get(some.size() - 1).id());
        }
    }

    @GET
    @Operation(summary = "What weaker sources offer against stronger words: for stewards, admins and sync clients")
    @Parameter(
            name = "since",
            in = ParameterIn.QUERY,
            description = "Opened, renewed or answered after; else open ones")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "next of the page before")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 500, 100 when left out")
    public Page ofNetwork(UUID id, @Context UriInfo uri) {
        var wanted = wanted(new NetworkId(id), uri);
        return Page.of(conflicts.page(wanted), wanted.limit());
    }

    private static Conflicts.Wanted wanted(NetworkId network, UriInfo uri) {
        var faults = Faults.strict();
        var members = QueryMembers.of(uri, faults, KNOWN);
        var since = members.instant("since").value();
        var after = members.id("after").value();
        var limit = members.integer("limit", 1, MOST).value();
        members.finish();
        faults.refuseIfAny();
        return new Conflicts.Wanted(network, Optional.empty(), since, after.map(ConflictId::new), limit.orElse(USUAL));
    }
}
