package org.maillage.gateway.tool;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Gives the schema its shape; what is sent on is what was sent, see {@code Asked}. */
@Input("ToolUsageInput")
@Description("A tool whose name is that of a solution of the catalogue, however written, is taken for it.")
public record ToolUsageInput(
        @Id @Nullable UUID solutionId,
        @NonNull String tool,
        @NonNull String need,
        @Nullable Integer satisfaction,
        @DefaultValue("false") Boolean wantsAlternative,
        @Nullable LocalDate since) {}
