package org.maillage.gateway.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.space.SpaceKind;
import org.maillage.kernel.Money;

/** Builds a {@link PlaceFilter} from the few members that are asked for; null asks for nothing. */
public final class PlaceFilterBuilder {

    private @Nullable String search;
    private @Nullable String source;
    private @Nullable Near near;
    private @Nullable Box box;
    private @Nullable Area territory;
    private @Nullable UUID networkId;
    private List<PlaceKind> kinds = List.of();
    private List<PlaceStatus> status = List.of();
    private List<String> services = List.of();
    private List<String> labels = List.of();
    private @Nullable String equipmentCategory;
    private @Nullable String process;
    private @Nullable String skill;
    private @Nullable UUID usesSolution;
    private @Nullable UUID usesCommon;
    private @Nullable Integer minimumCapacity;
    private List<SpaceKind> spaceKinds = List.of();
    private @Nullable Money maximumDayRate;
    private @Nullable Boolean openNow;
    private @Nullable Itinerance itinerance;
    private boolean freshOnly;
    private @Nullable Instant updatedSince;
    private @Nullable List<UUID> ids;

    PlaceFilterBuilder() {}

    public PlaceFilterBuilder search(@Nullable String text) {
        search = text;
        return this;
    }

    public PlaceFilterBuilder source(@Nullable String wanted) {
        source = wanted;
        return this;
    }

    public PlaceFilterBuilder near(@Nullable Near wanted) {
        near = wanted;
        return this;
    }

    public PlaceFilterBuilder box(@Nullable Box wanted) {
        box = wanted;
        return this;
    }

    public PlaceFilterBuilder territory(@Nullable Area wanted) {
        territory = wanted;
        return this;
    }

    public PlaceFilterBuilder networkId(@Nullable UUID wanted) {
        networkId = wanted;
        return this;
    }

    public PlaceFilterBuilder kinds(@Nullable List<PlaceKind> wanted) {
        kinds = orNone(wanted);
        return this;
    }

    public PlaceFilterBuilder status(@Nullable List<PlaceStatus> wanted) {
        status = orNone(wanted);
        return this;
    }

    public PlaceFilterBuilder services(@Nullable List<String> wanted) {
        services = orNone(wanted);
        return this;
    }

    public PlaceFilterBuilder labels(@Nullable List<String> wanted) {
        labels = orNone(wanted);
        return this;
    }

    public PlaceFilterBuilder equipmentCategory(@Nullable String wanted) {
        equipmentCategory = wanted;
        return this;
    }

    public PlaceFilterBuilder process(@Nullable String wanted) {
        process = wanted;
        return this;
    }

    public PlaceFilterBuilder skill(@Nullable String wanted) {
        skill = wanted;
        return this;
    }

    public PlaceFilterBuilder usesSolution(@Nullable UUID wanted) {
        usesSolution = wanted;
        return this;
    }

    public PlaceFilterBuilder usesCommon(@Nullable UUID wanted) {
        usesCommon = wanted;
        return this;
    }

    public PlaceFilterBuilder minimumCapacity(@Nullable Integer wanted) {
        minimumCapacity = wanted;
        return this;
    }

    public PlaceFilterBuilder spaceKinds(@Nullable List<SpaceKind> wanted) {
        spaceKinds = orNone(wanted);
        return this;
    }

    public PlaceFilterBuilder maximumDayRate(@Nullable Money wanted) {
        maximumDayRate = wanted;
        return this;
    }

    public PlaceFilterBuilder openNow(@Nullable Boolean wanted) {
        openNow = wanted;
        return this;
    }

    public PlaceFilterBuilder itinerance(@Nullable Itinerance wanted) {
        itinerance = wanted;
        return this;
    }

    public PlaceFilterBuilder freshOnly(boolean wanted) {
        freshOnly = wanted;
        return this;
    }

    public PlaceFilterBuilder updatedSince(@Nullable Instant wanted) {
        updatedSince = wanted;
        return this;
    }

    public PlaceFilterBuilder ids(@Nullable List<UUID> wanted) {
        ids = wanted;
        return this;
    }

    public PlaceFilter build() {
        return new PlaceFilter(
                search,
                source,
                near,
                box,
                territory,
                networkId,
                kinds,
                status,
                services,
                labels,
                equipmentCategory,
                process,
                skill,
                usesSolution,
                usesCommon,
                minimumCapacity,
                spaceKinds,
                maximumDayRate,
                openNow,
                itinerance,
                freshOnly,
                updatedSince,
                ids);
    }

    private static <T> List<T> orNone(@Nullable List<T> wanted) {
        return wanted == null ? List.of() : wanted;
    }
}
