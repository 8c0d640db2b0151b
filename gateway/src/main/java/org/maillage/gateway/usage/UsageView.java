package org.maillage.gateway.usage;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.commons.CommonView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.usage.Usage;
import org.maillage.gateway.readmodel.usage.UsageRelation;
import org.maillage.kernel.Refusal;

@Type("Usage")
@Description("What a place has to do with a common, as it says.")
public final class UsageView {

    private final Usage usage;
    private final Reading reading;

    private UsageView(Usage usage, Reading reading) {
        this.usage = usage;
        this.reading = reading;
    }

    public static UsageView of(Usage usage, Reading reading) {
        return new UsageView(usage, reading);
    }

    @Ignore
    public Usage usage() {
        return usage;
    }

    @Ignore
    public Reading reading() {
        return reading;
    }

    @NonNull public CommonView getCommon() {
        return reading.model()
                .find(Common.class, usage.commonId())
                .map(common -> CommonView.of(common, reading))
                .orElseThrow(() -> Refusal.notFound("common"));
    }

    @NonNull @Description("The place; of one that was absorbed its survivor.")
    public PlaceView getPlace() {
        return reading.model()
                .place(usage.placeId())
                .map(place -> PlaceView.of(place, reading))
                .orElseThrow(() -> Refusal.notFound("place"));
    }

    @NonNull public UsageRelation getRelation() {
        return usage.relation();
    }

    public @Nullable LocalDate getSince() {
        return usage.since();
    }

    @Description("From 1 to 5.")
    public @Nullable Integer getSatisfaction() {
        return usage.satisfaction();
    }

    public @Nullable String getNote() {
        return usage.note();
    }
}
