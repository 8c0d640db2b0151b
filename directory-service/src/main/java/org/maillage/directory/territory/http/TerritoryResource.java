package org.maillage.directory.territory.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryLevel;

@Path("/api/directory/territories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territories")
public class TerritoryResource {

    private final Territories territories = Territories.load();

    @GET
    @Path("{level}/{code}")
    @Operation(summary = "One territory, open to all; the code of a former commune finds that of today")
    public TerritoryView byCode(String level, String code) {
        return level(level)
                .flatMap(known -> find(known, code))
                .map(territory -> TerritoryView.of(territory, territories))
                .orElseThrow(() -> Refusal.notFound("territory"));
    }

    private Optional<Territory> find(TerritoryLevel level, String code) {
        return level == TerritoryLevel.COMMUNE ? territories.current(code) : territories.find(level, code);
    }

    private static Optional<TerritoryLevel> level(String name) {
        return Arrays.stream(TerritoryLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
