package org.maillage.gateway.tool;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.kernel.observatory.ToolCount;

@Type("ToolCount")
@Description(
        "So many places use this tool, or a tool for this need. The key is a solution's id, a folded name or a need's code.")
public record ToolCountView(
        @NonNull String key,
        @NonNull String label,
        int places,
        @Nullable Double meanSatisfaction) {

    static ToolCountView of(ToolCount count, String label) {
        return new ToolCountView(
                count.key(),
                label,
                count.places(),
                count.meanSatisfaction().map(BigDecimal::doubleValue).orElse(null));
    }
}
