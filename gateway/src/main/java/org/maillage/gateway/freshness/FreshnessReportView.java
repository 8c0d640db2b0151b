package org.maillage.gateway.freshness;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.kernel.freshness.FreshnessReport;

@Type("FreshnessReport")
@Description("How fresh many places are together; every place counts once.")
public record FreshnessReportView(
        int places,
        int fresh,
        int stale,
        int neverVerified,
        @Nullable Integer medianAgeDays,
        int dueNextMonth) {

    public static FreshnessReportView of(FreshnessReport report) {
        return new FreshnessReportView(
                report.places(),
                report.fresh(),
                report.stale(),
                report.neverVerified(),
                report.medianAgeDays().map(Math::toIntExact).orElse(null),
                report.dueNextMonth());
    }
}
