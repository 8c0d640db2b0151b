package org.maillage.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.gateway.readmodel.CatalogueFiction.assessment;
import static org.maillage.gateway.readmodel.CatalogueFiction.host;
import static org.maillage.gateway.readmodel.CatalogueFiction.id;
import static org.maillage.gateway.readmodel.CatalogueFiction.need;
import static org.maillage.gateway.readmodel.CatalogueFiction.network;
import static org.maillage.gateway.readmodel.CatalogueFiction.resource;
import static org.maillage.gateway.readmodel.CatalogueFiction.solution;
import static org.maillage.gateway.readmodel.CatalogueFiction.tool;
import static org.maillage.gateway.readmodel.Fiction.place;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.testing.FakeOwners;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.gateway.testing.Graph;
import org.maillage.gateway.testing.Things;
import org.maillage.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class CatalogueTest {

    @Inject
    FakeOwners directory;

    @Inject
    Things things;

    private final Fiction manifesto = resource("Manifeste de La Réunion", "MANIFESTO");
    private final Fiction reunion = network("ile-de-la-reunion")
            .with("manifestoId", id(manifesto).toString())
            .with("criteriaVersion", 2)
            .with("charters", List.of("CHATONS"))
            .with("criteria", List.of(Map.of("code", "privacy", "label", "Vie privée", "weight", 3, "version", 2)));
    private final Fiction perigord = network("perigord-libre");
    private final Fiction nuage = solution("Nuage", "files")
            .with("freeSoftware", true)
            .with("softwareLicence", "AGPL-3.0")
            .with("assessments", List.of(assessment(id(reunion), 84.0), assessment(id(perigord), 70.0)));
    private final Fiction here = host("Ici hébergé", nuage).in("97411");
    private final Fiction far = host("Lyon hébergé", nuage).in("69123");
    private final Fiction full = host("Complet", nuage).in("97411").with("openToNewUsers", false);
    private final List<Fiction> places = List.of(raffinerie("Un"), raffinerie("Deux"), raffinerie("Trois"));

    @BeforeEach
    void three_places_of_la_reunion_ask_for_one_tool() {
        directory.forget();
        List.of(manifesto, reunion, perigord, nuage, here, far, full).forEach(things::thing);
        places.forEach(things::thing);
        places.forEach(
                asker -> things.thing(need("Un nuage pour " + asker.data().get("name"), "HOSTING")
                        .with("placeId", id(asker).toString())
                        .with("networkIds", List.of(id(reunion).toString()))
                        .with("territory", asker.data().getOrDefault("territory", ""))
                        .with("solutionId", id(nuage).toString())));
        things.thing(tool("Nuage", "files", id(places.get(0)))
                .with("solutionId", id(nuage).toString())
                .with("satisfaction", 4)
                .with("wantsAlternative", true)
                .with("networkIds", List.of(id(reunion).toString())));
    }

    /** Acceptance 27 of the directory, and what the issue wants answered by one query. */
    @Test
    void which_host_near_saint_denis_could_run_the_tool_that_three_places_asked_for() {
        Graph.ask("{ needs(filter: {territory: \"974\", kinds: [HOSTING], status: [OPEN]}) { totalCount nodes {"
                        + " title place { name } territory { name } solution { name usedBy }"
                        + " suggestedHosts { host { name address { commune } distanceKm } score reasons } } } }")
                .body("errors", nullValue())
                .body("data.needs.totalCount", equalTo(3))
                .body("data.needs.nodes.solution.name", equalTo(List.of("Nuage", "Nuage", "Nuage")))
                .body("data.needs.nodes[0].territory.name", equalTo("Saint-Denis"))
                .body("data.needs.nodes[0].suggestedHosts.host.name", equalTo(List.of("Ici hébergé", "Lyon hébergé")))
                .body("data.needs.nodes[0].suggestedHosts[0].host.address.commune", equalTo("Saint-Denis"))
                .body("data.needs.nodes[0].suggestedHosts[0].host.distanceKm", lessThan(1f))
                .body("data.needs.nodes[0].suggestedHosts[0].score", equalTo(70f))
                .body("data.needs.nodes[0].suggestedHosts[0].reasons.size()", equalTo(2))
                .body("data.needs.nodes[0].suggestedHosts[1].score", equalTo(40f))
                .body("data.needs.nodes[0].suggestedHosts.host.name", not(hasItem("Complet")));
        assertThat(directory.received()).isEmpty();
    }

    /** Acceptance 26 of the directory: weights 3 and 2, scored 5 and not applicable, with the total of its owner. */
    @Test
    void an_assessment_is_told_with_its_total_and_what_does_not_apply() {
        Graph.ask("{ solution(id: \"" + id(nuage) + "\") { score licence usedBy hosts { name } assessments {"
                        + " network { slug } total outdated criteriaVersion assessedOn"
                        + " scores { criterion { code label weight version } value } } } }")
                .body("errors", nullValue())
                .body("data.solution.score", equalTo(77f))
                .body("data.solution.licence", equalTo("AGPL-3.0"))
                .body("data.solution.usedBy", equalTo(1))
                .body("data.solution.hosts.name", equalTo(List.of("Complet", "Ici hébergé", "Lyon hébergé")))
                .body("data.solution.assessments[0].total", equalTo(84f))
                .body("data.solution.assessments.outdated", equalTo(List.of(true, false)))
                .body("data.solution.assessments[0].scores[0].criterion.label", equalTo("Vie privée"))
                .body("data.solution.assessments[0].scores.value", equalTo(Arrays.asList(5, null)));
    }

    @Test
    void a_score_is_that_of_the_network_filtered_by() {
        Graph.ask("{ solutions(filter: {search: \"nuage\", networkId: \"" + id(reunion)
                        + "\", minimumScore: 80}) { nodes { name score } } }")
                .body("data.solutions.nodes.name", equalTo(List.of("Nuage")))
                .body("data.solutions.nodes[0].score", equalTo(84f));
    }

    @Test
    void hosts_are_found_with_what_they_run_and_their_distance() {
        Graph.ask("{ hosts(filter: {near: {latitude: -20.88, longitude: 55.45, radiusKm: 50}, openToNewUsers: true})"
                        + " { totalCount nodes { name distanceKm territory { name } solutions { name } } } }")
                .body("data.hosts.nodes.name", equalTo(List.of("Ici hébergé")))
                .body("data.hosts.nodes[0].distanceKm", lessThan(50f))
                .body("data.hosts.nodes[0].territory.name", equalTo("Saint-Denis"))
                .body("data.hosts.nodes[0].solutions.name", equalTo(List.of("Nuage")));
    }

    @Test
    void a_place_tells_its_tools_and_is_found_by_them() {
        Graph.ask("{ places(filter: {usesSolution: \"" + id(nuage) + "\"}) { nodes { name tools { tool need"
                        + " satisfaction wantsAlternative solution { name } place { name } } } } }")
                .body("data.places.nodes.name", equalTo(List.of("La Raffinerie Un")))
                .body("data.places.nodes[0].tools[0].solution.name", equalTo("Nuage"))
                .body("data.places.nodes[0].tools[0].satisfaction", equalTo(4));
    }

    @Test
    void the_observatory_counts_for_a_network() {
        Graph.ask(
                        "{ toolObservatory(networkId: \"" + id(reunion) + "\") { places declarations wantingAlternative"
                                + " freeSoftwareShare bySolution { key label places meanSatisfaction } byNeed { key places } } }")
                .body("data.toolObservatory.places", equalTo(1))
                .body("data.toolObservatory.freeSoftwareShare", equalTo(1f))
                .body("data.toolObservatory.wantingAlternative", equalTo(1))
                .body(
                        "data.toolObservatory.bySolution[0].key",
                        equalTo(id(nuage).toString()))
                .body("data.toolObservatory.bySolution[0].meanSatisfaction", equalTo(4f))
                .body("data.toolObservatory.byNeed[0].key", equalTo("files"));
    }

    @Test
    void a_network_tells_its_manifesto_and_its_criteria() {
        Graph.ask("{ network(id: \"" + id(reunion) + "\") { manifesto { title kind url language } criteria { code"
                        + " weight version } charters } resources(filter: {kinds: [MANIFESTO], search: \"réunion\"})"
                        + " { nodes { title } } }")
                .body("data.network.manifesto.title", equalTo("Manifeste de La Réunion"))
                .body("data.network.criteria[0].version", equalTo(2))
                .body("data.resources.nodes.title", equalTo(List.of("Manifeste de La Réunion")));
    }

    @Test
    void a_need_is_answered_in_the_name_of_a_host() {
        var asked = need("Un nuage pour La Raffinerie Un", "HOSTING");
        var answered = asked.with("placeId", id(places.get(0)).toString())
                .with("status", "ANSWERED")
                .with(
                        "answers",
                        List.of(Map.of(
                                "hostId", id(here).toString(),
                                "message", "Nous le faisons.",
                                "at", "2026-11-24T10:00:00Z")))
                .version(2);
        directory.answers(
                "POST /api/directory/needs/" + id(asked) + "/answers",
                201,
                new String(answered.json(), StandardCharsets.UTF_8),
                () -> things.thing(answered));

        Graph.askAs(
                        Tokens.of("steward-a"),
                        "mutation { answerNeed(needId: \"" + id(asked) + "\", hostId: \"" + id(here)
                                + "\", message: \"Nous le faisons.\") { version status answers { host { name } message } } }",
                        Map.of())
                .body("extensions", nullValue())
                .body("data.answerNeed.status", equalTo("ANSWERED"))
                .body("data.answerNeed.answers[0].host.name", equalTo("Ici hébergé"));

        var sent = new JsonObject(directory.last().body());
        assertThat(sent.getString("hostId")).isEqualTo(id(here).toString());
        assertThat(directory.last().header("Idempotency-Key")).isNotBlank();
    }

    private Fiction raffinerie(String name) {
        return place("La Raffinerie " + name)
                .in("97411")
                .with("networkIds", List.of(id(reunion).toString()));
    }
}
