package org.maillage.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.testing.FakeOwners;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.gateway.testing.Graph;
import org.maillage.gateway.testing.Things;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class AgendaTest {

    @Inject
    FakeOwners directory;

    @Inject
    Things things;

    private final UUID place = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void a_place() {
        directory.forget();
        things.network(Things.NETWORK, 1, "perigord");
        things.place(place, 1, "Avec un repair café");
    }

    @Test
    void an_event_is_in_the_agenda_once_its_publication_is_answered() {
        directory.answers("POST /api/directory/events", 201, json(1), () -> things.thing(EntityKind.EVENT, json(1)));

        Graph.askAs(
                        Tokens.of("steward-a"),
                        "mutation { publishEvent(input: {placeId: \"" + place + "\", title: \"Repair café\","
                                + " kind: \"repair\", startsAt: \"2026-12-05T13:00:00Z\","
                                + " endsAt: \"2026-12-05T16:00:00Z\", rrule: \"FREQ=MONTHLY;BYDAY=1SA\"})"
                                + " { uid startsAt status relayedBy { slug } } }",
                        Map.of())
                .body("data.publishEvent.startsAt", equalTo("2026-12-05T13:00:00Z"))
                .body("data.publishEvent.status", equalTo("SCHEDULED"))
                .body("data.publishEvent.relayedBy.slug", equalTo(List.of("perigord")))
                .body("extensions", nullValue());

        var sent = new JsonObject(directory.last().body());
        assertThat(sent.getString("startsAt")).isEqualTo("2026-12-05T13:00:00Z");
        assertThat(sent.fieldNames())
                .containsExactlyInAnyOrder("placeId", "title", "kind", "startsAt", "endsAt", "rrule");
        Graph.ask("{ agenda(filter: {from: \"2027-03-01T00:00:00Z\", to: \"2027-03-08T00:00:00Z\"}, first: 100)"
                        + " { totalCount nodes { id place { id } rrule exceptions } } }")
                .body("data.agenda.nodes.id", hasItem(id.toString()));
        Graph.ask("{ place(id: \"" + place
                        + "\") { events(from: \"2027-01-01T00:00:00Z\", to: \"2027-04-01T00:00:00Z\")"
                        + " { title occurrences(from: \"2027-01-01T00:00:00Z\", to: \"2027-04-01T00:00:00Z\")"
                        + " { startsAt endsAt } } } }")
                .body(
                        "data.place.events[0].occurrences.startsAt",
                        equalTo(List.of("2027-01-02T13:00:00Z", "2027-03-06T13:00:00Z")));
    }

    @Test
    void a_skill_is_shown_beneath_its_place_until_it_is_withdrawn() {
        var offer = UUID.randomUUID();
        things.thing(EntityKind.SKILL, skill(offer));
        Graph.ask("{ place(id: \"" + place + "\") { skills { displayName skills expiresOn } } }")
                .body("data.place.skills[0].displayName", equalTo("Camille"))
                .body("data.place.skills[0].expiresOn", equalTo("2099-06-01"));
        Graph.ask("{ skills(filter: {search: \"couture\", exchange: [BARTER]}, first: 100) { nodes { id } } }")
                .body("data.skills.nodes.id", hasItem(offer.toString()));

        directory.answers(
                "DELETE /api/directory/skills/" + offer, 204, "", () -> things.gone(EntityKind.SKILL, offer, 2));
        Graph.askAs(Tokens.of("camille"), "mutation { withdrawSkill(id: \"" + offer + "\") }", Map.of())
                .body("data.withdrawSkill", equalTo(offer.toString()))
                .body("extensions", nullValue());

        Graph.ask("{ place(id: \"" + place + "\") { skills { id } } }").body("data.place.skills", equalTo(List.of()));
    }

    @Test
    void a_place_tells_its_stops_by_their_rule_or_day_by_day() {
        var bus = UUID.randomUUID();
        var stop = """
                "stops":[{"startsAt":"2026-01-06T08:00:00Z","endsAt":"2026-01-06T11:00:00Z",
                 "rrule":"FREQ=WEEKLY;BYDAY=TU","address":{"commune":"Die","inseeCode":"26113"}}]""";
        things.thing(EntityKind.PLACE, Things.placeJson(bus, 1, "Bus").replace("\"stops\":[]", stop));

        Graph.ask(
                        "{ place(id: \"" + bus + "\") { all: stops { rrule }"
                                + " december: stops(from: \"2026-12-01\", to: \"2026-12-08\") { startsAt rrule address { commune } } } }")
                .body("data.place.all.rrule", equalTo(List.of("FREQ=WEEKLY;BYDAY=TU")))
                .body("data.place.december.startsAt", equalTo(List.of("2026-12-01T08:00:00Z", "2026-12-08T08:00:00Z")))
                .body("data.place.december[0].address.commune", equalTo("Die"));
    }

    private String json(long version) {
        return """
                {"id":"%s","version":%d,"uid":"%s@maillage.test","sequence":0,"placeId":"%s","networkIds":["%s"],
                 "relayedBy":["%s"],"title":"Repair café","kind":"repair","startsAt":"2026-12-05T13:00:00Z",
                 "endsAt":"2026-12-05T16:00:00Z","timezone":"Europe/Paris","rrule":"FREQ=MONTHLY;BYDAY=1SA",
                 "rdates":[],"exceptions":["2027-02-06T13:00:00Z"],"overrides":[],"status":"SCHEDULED","skills":[],
                 "licence":"etalab-2.0","source":"steward","createdAt":"2026-11-01T08:00:00Z",
                 "updatedAt":"2026-11-02T08:00:00Z"}
                """.formatted(id, version, id, place, Things.NETWORK, Things.NETWORK);
    }

    private String skill(UUID offer) {
        return """
                {"id":"%s","version":1,"placeId":"%s","displayName":"Camille","skills":["couture"],"wants":[],
                 "exchange":"BARTER","expiresOn":"2099-06-01","networkIds":[],"licence":"etalab-2.0",
                 "source":"person","createdAt":"2026-11-01T08:00:00Z","updatedAt":"2026-11-02T08:00:00Z"}
                """.formatted(offer, place);
    }
}
