package org.maillage.directory.equipment;

import static org.maillage.directory.equipment.EquipmentFields.*;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceStatus;
import org.maillage.directory.rate.RateState;
import org.maillage.directory.rate.Sum;
import org.maillage.kernel.territory.TerritoryOf;
import org.maillage.kit.record.Versioned;

/** The whole public state of a piece of equipment, with the networks, territory and status of its place. */
public record EquipmentState(
        UUID id,
        long version,
        UUID placeId,
        @Nullable UUID spaceId,
        String name,
        String category,
        int quantity,
        @Nullable String make,
        @Nullable String model,
        List<String> processes,
        List<String> materials,
        SharingMode sharing,
        @Nullable String conditions,
        List<RateState> rates,
        @Nullable Sum minimumDayRate,
        boolean trainingRequired,
        @Nullable Condition condition,
        List<UUID> networkIds,
        @Nullable TerritoryOf territory,
        PlaceStatus placeStatus,
        List<ExternalId> externalIds,
        @Nullable Instant verifiedAt,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static EquipmentState of(Equipment equipment, Place place) {
        var sheet = equipment.sheet();
        var values = sheet.values();
        return new EquipmentState(
                equipment.id().value(),
                equipment.version(),
                equipment.place().value(),
                values.get(SPACE).orElse(null),
                sheet.name(),
                sheet.category(),
                sheet.quantity(),
                values.get(MAKE).orElse(null),
                values.get(MODEL).orElse(null),
                values.list(PROCESSES),
                values.list(MATERIALS),
                sheet.sharing(),
                values.get(CONDITIONS).orElse(null),
                RateState.of(sheet.rates()),
                Sum.of(sheet.minimumDayRate().orElse(null)),
                sheet.trainingRequired(),
                values.get(CONDITION).orElse(null),
                place.networkIds().stream().sorted().toList(),
                place.sheet().territory().orElse(null),
                place.sheet().status(),
                equipment.externalId().stream().toList(),
                equipment.verifiedAt().orElse(null),
                place.sheet().licence(),
                equipment.source(),
                equipment.origin(),
                equipment.createdAt(),
                equipment.updatedAt());
    }
}
