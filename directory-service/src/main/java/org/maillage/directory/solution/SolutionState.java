package org.maillage.directory.solution;

import static org.maillage.directory.solution.SolutionFields.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.ExternalId;
import org.maillage.kit.record.Versioned;

/** The whole public state of a solution; the licence is that of the record, the assessments are those in force. */
public record SolutionState(
        UUID id,
        long version,
        String name,
        @Nullable String summary,
        @Nullable String url,
        List<String> needs,
        @Nullable String softwareLicence,
        @Nullable Boolean freeSoftware,
        List<String> alternativesTo,
        @Nullable UUID commonId,
        List<ExternalId> externalIds,
        List<Assessment> assessments,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    private static final String LICENCE = "etalab-2.0";

    public static SolutionState of(Solution solution) {
        var sheet = solution.sheet();
        var values = sheet.values();
        return new SolutionState(
                solution.uuid(),
                solution.version(),
                sheet.name(),
                values.get(SUMMARY).orElse(null),
                values.get(URL).orElse(null),
                sheet.needs(),
                values.get(SOFTWARE_LICENCE).orElse(null),
                values.get(FREE).orElse(null),
                values.list(ALTERNATIVES),
                values.get(COMMON).orElse(null),
                solution.externalIds().stream()
                        .sorted(Comparator.comparing(ExternalId::source).thenComparing(ExternalId::id))
                        .toList(),
                solution.assessments().inForce(),
                LICENCE,
                solution.source(),
                solution.origin(),
                solution.createdAt(),
                solution.updatedAt());
    }
}
