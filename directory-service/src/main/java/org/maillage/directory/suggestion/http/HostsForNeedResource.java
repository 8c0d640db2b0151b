package org.maillage.directory.suggestion.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.directory.need.NeedId;
import org.maillage.directory.suggestion.HostSuggestions;
import org.maillage.directory.suggestion.SuggestedHost;

@Path("/api/directory/needs/{needId}/hosts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "needs")
public class HostsForNeedResource {

    private final HostSuggestions suggestions;

    HostsForNeedResource(HostSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @Operation(summary = "The hosts that could answer a need, the best first, with the reasons; open to all")
    public List<SuggestedHost> forNeed(UUID needId) {
        return suggestions.of(new NeedId(needId));
    }
}
