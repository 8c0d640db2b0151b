package org.maillage.funding.overview.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.overview.Overview;
import org.maillage.funding.overview.Overviews;
import org.maillage.kernel.input.Faults;
import org.maillage.kit.http.QueryMembers;

@Path("/api/funding/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overview")
public class OverviewResource {

    private final Overviews overviews;

    OverviewResource(Overviews overviews) {
        this.overviews = overviews;
    }

    @GET
    @Operation(summary = "Public totals of co-funding: of the commons that a network lists, or of all")
    @Parameter(name = "networkId", description = "Of this network")
    public Overview of(@Context UriInfo uri) {
        var faults = Faults.strict();
        var network = QueryMembers.of(uri, faults, Set.of("networkId")).id("networkId");
        faults.refuseIfAny();
        return overviews.of(network.value());
    }
}
