package org.maillage.gateway.programme;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.commons.CommonKind;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.programme.Eligibility;

@Type("Eligibility")
@Description("Whose contributions to what it matches; an empty list asks for nothing, all others must hold.")
public record EligibilityView(
        @Description("INSEE codes of the places' regions.") @NonNull List<@NonNull String> regions,

        @NonNull List<@NonNull PlaceKind> placeKinds,
        @NonNull List<@NonNull CommonKind> commonKinds,

        @Description("The place is in one of these; with none, in the programme's network.") @Id @NonNull List<@NonNull UUID> networkIds,

        @Description("Open places, let into the programme's network, that carry a SIRET, an RNA or a RIDET.")
        boolean verifiedPlacesOnly) {

    static EligibilityView of(Eligibility eligibility) {
        return new EligibilityView(
                eligibility.regions(),
                eligibility.placeKinds(),
                eligibility.commonKinds(),
                eligibility.networkIds(),
                eligibility.verifiedPlacesOnly());
    }
}
