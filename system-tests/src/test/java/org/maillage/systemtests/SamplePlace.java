package org.maillage.systemtests;

import java.util.Map;
import org.maillage.systemtests.Door.Answer;

/** A sample place, found by its external id, with the version that stands. */
record SamplePlace(String id, long version, String summary) {
    private static final String FIND =
            "query($id: String!) { place(externalId: {source: \"sample\", id: $id}) { id version summary } }";
    private static final String UPDATE = "mutation($id: ID!, $version: Int!, $input: PlaceInput!) {"
            + " updatePlace(id: $id, version: $version, input: $input) { id version summary } }";
    private static final String NAMED = "query($id: ID!) { place(id: $id) { name kinds } }";

    static SamplePlace find(Door door, String externalId) {
        var place = door.ask(FIND, Map.of("id", externalId)).data().path("place");
        return new SamplePlace(
                place.path("id").asText(),
                place.path("version").asLong(),
                place.path("summary").asText());
    }

    String path() {
        return "/api/directory/places/" + id;
    }

    /** Changes the summary by GraphQL, on the version that was read. */
    Answer update(Door door, String user, String newSummary) {
        return door.askAs(user, UPDATE, updateOf(door, newSummary));
    }

    Answer updateWithoutToken(Door door, String newSummary) {
        return door.ask(UPDATE, updateOf(door, newSummary));
    }

    private Map<String, ?> updateOf(Door door, String newSummary) {
        var standing = door.ask(NAMED, Map.of("id", id)).data().path("place");
        var input = Map.of("name", standing.path("name"), "kinds", standing.path("kinds"), "summary", newSummary);
        return Map.of("id", id, "version", version, "input", input);
    }
}
