package org.maillage.gateway.readmodel.programme;

import java.util.List;
import java.util.UUID;
import org.maillage.gateway.readmodel.commons.CommonKind;
import org.maillage.gateway.readmodel.place.PlaceKind;

/** Whose contributions to what a programme matches; an empty list asks for nothing, all others must hold. */
public record Eligibility(
        List<String> regions,
        List<PlaceKind> placeKinds,
        List<CommonKind> commonKinds,
        List<UUID> networkIds,
        boolean verifiedPlacesOnly) {

    public static final Eligibility ANYONE = new Eligibility(List.of(), List.of(), List.of(), List.of(), false);
}
