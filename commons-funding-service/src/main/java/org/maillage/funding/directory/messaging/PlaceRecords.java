package org.maillage.funding.directory.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.funding.directory.HeldPlace;
import org.maillage.funding.directory.HeldPlace.PlaceStatus;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.TerritoryOf;

/** Reads the state of a place as the directory publishes it (contracts/events/place.v1.json). */
final class PlaceRecords {

    /** An organisation is registered under one of these. */
    private static final Set<String> REGISTERS = Set.of("SIRET", "RNA", "RIDET");

    private PlaceRecords() {}

    static HeldPlace read(JsonNode data, long version) {
        return new HeldPlace(
                UUID.fromString(data.required("id").asText()),
                version,
                data.required("name").asText(),
                PlaceStatus.valueOf(data.required("status").asText()),
                regionOf(data),
                all(data.path("kinds"), JsonNode::asText),
                all(data.path("networkIds"), id -> UUID.fromString(id.asText())),
                all(data.path("identifiers"), id -> id.path("scheme").asText()).stream()
                        .anyMatch(REGISTERS::contains),
                Optional.empty());
    }

    /** The territory says it; a place without one may still have its commune. */
    private static Optional<String> regionOf(JsonNode data) {
        return text(data.path("territory").path("region"))
                .or(() -> text(data.path("address").path("inseeCode"))
                        .flatMap(code -> Territories.load().territoryOf(code))
                        .map(TerritoryOf::region));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static <T> Set<T> all(JsonNode list, Function<JsonNode, T> reader) {
        var read = new LinkedHashSet<T>();
        list.forEach(element -> read.add(reader.apply(element)));
        return Set.copyOf(read);
    }
}
