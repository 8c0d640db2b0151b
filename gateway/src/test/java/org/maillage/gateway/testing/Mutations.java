package org.maillage.gateway.testing;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Each mutation as a steward of place A would send it about place B, and what its owner is asked then. */
public final class Mutations {

    /** A document, and the method and path of the owner that decides who may. */
    public record Asked(String document, String ownersRequest) {}

    private static final String PLACE = "\"" + Things.PLACE + "\"";
    private static final String SPACE = "\"" + Things.SPACE + "\"";
    private static final String PLACES = "/api/directory/places/" + Things.PLACE;
    private static final String SPACES = "/api/directory/spaces/" + Things.SPACE;

    private static final String EQUIPMENT = "/api/directory/equipment/" + Things.SPACE;

    private Mutations() {}

    public static Asked named(String mutation) {
        return Objects.requireNonNull(all().get(mutation), mutation);
    }

    /** By name. A mutation without an entry here has no rule that is tested, and fails the build. */
    public static Map<String, Asked> all() {
        var all = new TreeMap<String, Asked>();
        all.put(
                "createNetwork",
                new Asked(
                        "createNetwork(input: {slug: \"b\", name: \"B b\", kind: THEMATIC}) { id }",
                        "POST /api/directory/networks"));
        all.put(
                "registerPlace",
                new Asked(
                        "registerPlace(input: {name: \"B b\", kinds: [OTHER]}) { id }", "POST /api/directory/places"));
        all.put(
                "updatePlace",
                new Asked(
                        "updatePlace(id: " + PLACE + ", version: 1, input: {name: \"B b\", kinds: [OTHER]}) { id }",
                        "PATCH " + PLACES));
        all.put(
                "closePlace",
                new Asked(
                        "closePlace(id: " + PLACE + ", version: 1, reason: \"moved\") { id }",
                        "POST " + PLACES + "/close"));
        all.put("confirmPlace", new Asked("confirmPlace(id: " + PLACE + ") { id }", "POST " + PLACES + "/confirm"));
        all.put(
                "addSpace",
                new Asked(
                        "addSpace(placeId: " + PLACE + ", input: {name: \"Salle\", kind: OTHER}) { id }",
                        "POST " + PLACES + "/spaces"));
        all.put(
                "updateSpace",
                new Asked(
                        "updateSpace(id: " + SPACE + ", version: 1, input: {name: \"Salle\", kind: OTHER}) { id }",
                        "PATCH " + SPACES));
        all.put("removeSpace", new Asked("removeSpace(id: " + SPACE + ", version: 1)", "DELETE " + SPACES));
        all.put(
                "addEquipment",
                new Asked(
                        "addEquipment(placeId: " + PLACE
                                + ", input: {name: \"Laser\", category: \"wood\", sharing: ON_SITE}) { id }",
                        "POST " + PLACES + "/equipment"));
        all.put(
                "updateEquipment",
                new Asked(
                        "updateEquipment(id: " + SPACE
                                + ", version: 1, input: {name: \"Laser\", category: \"wood\", sharing: ON_SITE}) { id }",
                        "PATCH " + EQUIPMENT));
        all.put("removeEquipment", new Asked("removeEquipment(id: " + SPACE + ", version: 1)", "DELETE " + EQUIPMENT));
        all.put(
                "grant",
                new Asked(
                        "grant(input: {subject: \"s\", role: PLACE_STEWARD, scope: " + PLACE + "}) { id }",
                        "POST /api/directory/grants"));
        all.put(
                "revokeGrant",
                new Asked("revokeGrant(id: " + SPACE + ")", "DELETE /api/directory/grants/" + Things.SPACE));
        return all;
    }
}
