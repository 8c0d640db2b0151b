package org.maillage.directory.freshness.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.freshness.NetworkFreshness;
import org.maillage.directory.network.NetworkId;
import org.maillage.kernel.freshness.FreshnessReport;

@Path("/api/directory/networks/{id}/freshness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "freshness")
public class FreshnessResource {

    private final NetworkFreshness freshness;

    FreshnessResource(NetworkFreshness freshness) {
        this.freshness = freshness;
    }

    public record ReportView(@JsonUnwrapped FreshnessReport whole, List<DepartmentView> departments) {}

    public record DepartmentView(
            String department, @JsonUnwrapped FreshnessReport report) {}

    @GET
    @Operation(summary = "How fresh a network's places are together, and in each department, open to all")
    public ReportView ofNetwork(UUID id) {
        var report = freshness.of(new NetworkId(id));
        var departments = report.departments().stream()
                .map(d -> new DepartmentView(d.code(), d.report()))
                .toList();
        return new ReportView(report.whole(), departments);
    }
}
