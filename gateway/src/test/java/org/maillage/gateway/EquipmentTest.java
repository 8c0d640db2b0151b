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
class EquipmentTest {

    @Inject
    FakeOwners directory;

    @Inject
    Things things;

    private final UUID place = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void a_place() {
        directory.forget();
        things.place(place, 1, "Avec une découpeuse");
    }

    @Test
    void is_seen_beneath_its_place_and_found_once_its_addition_is_answered() {
        var path = "/api/directory/places/" + place + "/equipment";
        directory.answers("POST " + path, 201, json(1), () -> things.thing(EntityKind.EQUIPMENT, json(1)));

        Graph.askAs(
                        Tokens.of("steward-a"),
                        "mutation { addEquipment(placeId: \"" + place + "\", input: {name: \"Laser\","
                                + " category: \"digital-fabrication\", sharing: ON_SITE, quantity: 2})"
                                + " { version sharing rates { free } } }",
                        Map.of())
                .body("data.addEquipment.version", equalTo(1))
                .body("data.addEquipment.rates[0].free", equalTo(true))
                .body("extensions", nullValue());

        assertThat(new JsonObject(directory.last().body()).fieldNames())
                .containsExactlyInAnyOrder("name", "category", "sharing", "quantity");
        Graph.ask("{ place(id: \"" + place + "\") { equipment { id name quantity trainingRequired space { id } } } }")
                .body("data.place.equipment.id", equalTo(List.of(id.toString())))
                .body("data.place.equipment[0].quantity", equalTo(2))
                .body("data.place.equipment[0].trainingRequired", equalTo(true))
                .body("data.place.equipment[0].space", nullValue());
        Graph.ask("{ equipment(filter: {process: \"laser-cutting\"}, first: 100) { nodes { id place { name } } } }")
                .body("data.equipment.nodes.id", hasItem(id.toString()));
        Graph.ask("{ places(filter: {process: \"laser-cutting\", equipmentCategory: \"digital-fabrication\"},"
                        + " first: 100) { nodes { id } } }")
                .body("data.places.nodes.id", hasItem(place.toString()));
    }

    private String json(long version) {
        return """
                {"id":"%s","version":%d,"placeId":"%s","name":"Découpeuse laser","category":"digital-fabrication",
                 "quantity":2,"processes":["laser-cutting"],"materials":[],"sharing":"ON_SITE",
                 "rates":[{"unit":"HOUR","free":true}],"trainingRequired":true,"networkIds":["%s"],
                 "territory":{"commune":"24322","epci":"200040392","department":"24","region":"75"},
                 "placeStatus":"OPEN","externalIds":[],"licence":"etalab-2.0","source":"steward",
                 "createdAt":"2026-11-01T08:00:00Z","updatedAt":"2026-11-02T08:00:00Z"}
                """.formatted(id, version, place, Things.NETWORK);
    }
}
