package org.maillage.gateway.freshness;

import org.eclipse.microprofile.graphql.Description;
import org.maillage.kernel.freshness.Part;

@Description("What of a place is verified on its own.")
public enum PlacePart {
    IDENTITY,
    ADDRESS,
    OPENING_HOURS,
    SPACES,
    EQUIPMENT,
    SKILLS,
    TARIFFS;

    static PlacePart of(Part part) {
        return valueOf(part.name());
    }
}
