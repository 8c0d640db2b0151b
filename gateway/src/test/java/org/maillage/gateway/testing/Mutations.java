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

    private static final String SKILL = "/api/directory/skills/" + Things.SPACE;
    private static final String EVENT = "/api/directory/events/" + Things.SPACE;

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
                "offerSkill",
                new Asked(
                        "offerSkill(input: {displayName: \"B b\", skills: [\"couture\"], exchange: BARTER, consent: true})"
                                + " { id }",
                        "POST /api/directory/skills"));
        all.put("renewSkill", new Asked("renewSkill(id: " + SPACE + ") { id }", "POST " + SKILL + "/renew"));
        all.put("withdrawSkill", new Asked("withdrawSkill(id: " + SPACE + ")", "DELETE " + SKILL));
        all.put(
                "publishEvent",
                new Asked(
                        "publishEvent(input: {placeId: " + PLACE
                                + ", title: \"Repair\", kind: \"repair\", startsAt: \"2026-12-05T13:00:00Z\"}) { id }",
                        "POST /api/directory/events"));
        all.put(
                "updateEvent",
                new Asked(
                        "updateEvent(id: " + SPACE
                                + ", version: 1, input: {title: \"Repair\", kind: \"repair\","
                                + " startsAt: \"2026-12-05T13:00:00Z\"}) { id }",
                        "PATCH " + EVENT));
        all.put(
                "cancelEvent",
                new Asked(
                        "cancelEvent(id: " + SPACE + ", version: 1, reason: \"snow\") { id }",
                        "POST " + EVENT + "/cancel"));
        all.put(
                "relayEvent",
                new Asked(
                        "relayEvent(eventId: " + SPACE + ", networkId: \"" + Things.NETWORK + "\") { id }",
                        "POST " + EVENT + "/relays/" + Things.NETWORK));
        all.put(
                "grant",
                new Asked(
                        "grant(input: {subject: \"s\", role: PLACE_STEWARD, scope: " + PLACE + "}) { id }",
                        "POST /api/directory/grants"));
        all.put(
                "revokeGrant",
                new Asked("revokeGrant(id: " + SPACE + ")", "DELETE /api/directory/grants/" + Things.SPACE));
        all.putAll(CatalogueMutations.all());
        all.putAll(CollectiveMutations.all());
        all.putAll(CommonsMutations.all());
        all.putAll(MoneyMutations.all());
        return all;
    }
}
