package org.maillage.gateway;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.gateway.readmodel.CatalogueFiction.network;
import static org.maillage.gateway.readmodel.CatalogueFiction.solution;
import static org.maillage.gateway.readmodel.Fiction.place;
import static org.maillage.gateway.readmodel.FundingFiction.common;
import static org.maillage.gateway.readmodel.FundingFiction.decision;
import static org.maillage.gateway.readmodel.FundingFiction.euros;
import static org.maillage.gateway.readmodel.FundingFiction.evaluation;
import static org.maillage.gateway.readmodel.FundingFiction.funder;
import static org.maillage.gateway.readmodel.FundingFiction.id;
import static org.maillage.gateway.readmodel.FundingFiction.improvement;
import static org.maillage.gateway.readmodel.FundingFiction.investment;
import static org.maillage.gateway.readmodel.FundingFiction.programme;
import static org.maillage.gateway.readmodel.FundingFiction.usage;
import static org.maillage.gateway.readmodel.FundingFiction.volunteerTime;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Fiction;
import org.maillage.gateway.testing.GatewayStack;
import org.maillage.gateway.testing.Graph;
import org.maillage.gateway.testing.Things;

@QuarkusTest
@QuarkusTestResource(GatewayStack.class)
class CommonsTest {

    @Inject
    Things things;

    private final Fiction network = network("communs");
    private final Fiction cuisine = place("La Cuisine").in("24322");
    private final Fiction forge = place("La Forge").in("97411");
    private final Fiction absorbed = place("La Petite Forge").in("97411");
    private final Fiction closed = place("La Close").with("status", "CLOSED");
    private final Fiction nuage = solution("Nuage commun", "files");
    private final Fiction agenda = common("Agenda commun")
            .with("networkIds", List.of(id(network).toString()))
            .with("solutionId", id(nuage).toString())
            .with(
                    "stewards",
                    List.of(Map.of("placeId", id(cuisine).toString(), "name", "?"), Map.of("name", "Collectif")));
    private final Fiction funder = funder("Fondation des tests");
    private final Fiction programme = programme("un-pour-un", funder, id(network));
    private final Fiction export = improvement(agenda, "Export iCalendar", "5000.00")
            .with("raised", euros("3249.50"))
            .with("own", euros("1700.00"))
            .with("remaining", euros("1750.50"))
            .with("matched", List.of(Map.of("programmeId", id(programme).toString(), "amount", euros("1349.50"))))
            .with("granted", List.of(Map.of("funderId", id(funder).toString(), "amount", euros("200.00"))))
            .with("contributors", 2);

    @BeforeEach
    void an_agenda_that_three_places_keep() {
        List.of(network, cuisine, closed, nuage, agenda, funder, programme, export)
                .forEach(things::thing);
        things.thing(forge.with("mergedFrom", List.of(id(absorbed).toString())));
        things.thing(usage(agenda, id(cuisine), "USES").with("satisfaction", 4));
        things.thing(usage(agenda, id(absorbed), "USES"));
        things.thing(usage(agenda, id(forge), "INTERESTED"));
        things.thing(usage(agenda, id(closed), "USES").with("satisfaction", 1));
        things.thing(evaluation(agenda, id(forge), Map.of("sobre", 4, "ouvert", 5)));
        things.thing(evaluation(agenda, id(cuisine), Map.of("sobre", 3)));
        things.thing(investment(export, id(cuisine), "1000.00", "1000.00"));
        things.thing(investment(export, id(forge), "200.00", "149.50"));
        things.thing(investment(export, id(absorbed), "500.00", "200.00"));
        things.thing(volunteerTime(agenda, 450, "89.10"));
    }

    @Test
    void who_uses_it_is_told_apart_from_whom_it_interests_and_from_who_judged_it() {
        ask("usedByCount interestedCount evaluatedUsageCount meanSatisfaction volunteerHours networks { name }"
                        + " stewards { name place { name } } solution { name common { slug } }"
                        + " evaluation { count overall criteria { mean criterion { code weight } } }"
                        + " usages { totalCount nodes { place { name } relation } }")
                .body("errors", nullValue())
                .body("data.common.usedByCount", equalTo(2))
                .body("data.common.interestedCount", equalTo(0))
                .body("data.common.evaluatedUsageCount", equalTo(2))
                .body("data.common.meanSatisfaction", equalTo(4f))
                .body("data.common.volunteerHours", equalTo(7.5f))
                .body("data.common.stewards.name", equalTo(List.of("La Cuisine", "Collectif")))
                .body("data.common.solution.common.slug", equalTo("agenda-commun"))
                .body("data.common.evaluation.count", equalTo(2))
                .body("data.common.evaluation.criteria.mean", equalTo(List.of(5f, 3.5f)))
                .body("data.common.evaluation.overall", equalTo(4.32f))
                .body("data.common.usages.totalCount", equalTo(2))
                .body("data.common.usages.nodes.place.name", equalTo(List.of("La Cuisine", "La Forge")));
    }

    @Test
    void its_money_is_summed_over_its_improvements_and_merged_places_are_one() {
        ask("funding { raised { amount } own { amount } matched { amount } granted { amount } contributors }"
                        + " improvements(status: [OPEN]) { title progressPercent remaining { amount currency }"
                        + " matched { programme { slug rule } amount { amount } } granted { funder { name } }"
                        + " investments { place { name } own { amount } matched { amount } } }")
                .body("errors", nullValue())
                .body("data.common.funding.raised.amount", equalTo("3249.50"))
                .body("data.common.funding.matched.amount", equalTo("1349.50"))
                .body("data.common.funding.granted.amount", equalTo("200.00"))
                .body("data.common.funding.contributors", equalTo(2))
                .body("data.common.improvements[0].progressPercent", equalTo(64.99f))
                .body("data.common.improvements[0].matched[0].programme.slug", equalTo("un-pour-un"))
                .body("data.common.improvements[0].investments.place.name", equalTo(List.of("La Cuisine", "La Forge")))
                .body("data.common.improvements[0].investments[1].own.amount", equalTo("700.00"));
        Graph.ask("{ place(id: \"" + id(absorbed) + "\") { name contributed { contributed { amount }"
                        + " matched { amount } commonsFunded } commons { relation common { slug } } } }")
                .body("data.place.name", equalTo("La Forge"))
                .body("data.place.contributed.contributed.amount", equalTo("700.00"))
                .body("data.place.contributed.commonsFunded", equalTo(1))
                .body("data.place.commons.relation", equalTo(List.of("USES")));
    }

    @Test
    void is_found_by_who_uses_it_where_and_by_whether_it_lacks_money() {
        var full = common("Complet").with("networkIds", List.of(id(network).toString()));
        things.thing(full);
        var mine = "networkId: \"" + id(network) + "\"";

        found(mine + ", lookingForFunds: true").body("data.commons.nodes.slug", equalTo(List.of("agenda-commun")));
        found(mine + ", lookingForFunds: false").body("data.commons.nodes.slug", equalTo(List.of("complet")));
        found(mine + ", usedByPlace: \"" + id(absorbed) + "\"")
                .body("data.commons.nodes.slug", equalTo(List.of("agenda-commun")));
        found(mine + ", usedInTerritory: \"974\"").body("data.commons.totalCount", equalTo(1));
        found(mine + ", usedInTerritory: \"75\"").body("data.commons.totalCount", equalTo(0));
        found(mine + ", search: \"logiciel agenda\"").body("data.commons.totalCount", equalTo(1));
        found(mine + ", kinds: [LAND]").body("data.commons.totalCount", equalTo(0));
        for (var order : List.of("RELEVANCE", "NAME", "USED_BY", "RAISED", "UPDATED_AT")) {
            Graph.ask("{ commons(filter: {" + mine + "}, orderBy: " + order + ") { nodes { slug } } }")
                    .body("data.commons.nodes.slug[0]", equalTo("agenda-commun"));
        }
        Graph.ask("{ places(filter: {usesCommon: \"" + id(agenda) + "\"}) { nodes { name } } }")
                .body("data.places.nodes.name", equalTo(List.of("La Cuisine", "La Forge")));
    }

    @Test
    void improvements_are_found_by_title_common_state_and_programme() {
        var wanted = "networkId: \"" + id(network) + "\", commonId: \"" + id(agenda) + "\"";

        for (var filter : List.of(
                wanted + ", search: \"icalendar\"",
                wanted + ", search: \"agenda\"",
                wanted + ", status: [OPEN, DELIVERED]",
                wanted + ", matchedByProgramme: \"" + id(programme) + "\"")) {
            Graph.ask("{ improvements(filter: {" + filter + "}) { nodes { title common { slug } } } }")
                    .body("data.improvements.nodes.title", equalTo(List.of("Export iCalendar")));
        }
        Graph.ask("{ improvements(filter: {" + wanted + ", status: [DRAFT]}) { totalCount } }")
                .body("data.improvements.totalCount", equalTo(0));
    }

    @Test
    void programmes_tell_their_rule_their_budget_and_what_their_close_gave() {
        things.thing(Fiction.of(EntityKind.PROGRAMME_RESULT, "result")
                .with("id", id(programme).toString())
                .with("closedAt", "2026-11-01T00:00:00Z")
                .with("budget", euros("10000.00"))
                .with("distributed", euros("49.50"))
                .with("returned", euros("9950.50"))
                .with(
                        "allocations",
                        List.of(Map.of(
                                "improvementId",
                                id(export).toString(),
                                "amount",
                                euros("49.50"),
                                "explanation",
                                List.of("RESULT: 49.50")))));

        Graph.ask("{ programme(slug: \"un-pour-un\") { ruleVersion rule available { amount } capPerPlace { amount }"
                        + " capPerImprovement { amount } eligibility { regions placeKinds verifiedPlacesOnly }"
                        + " funder { name given { amount } programmes { slug } } network { slug }"
                        + " result { improvement { title } amount { amount } explanation } } }")
                .body("errors", nullValue())
                .body("data.programme.capPerPlace.amount", equalTo("500.00"))
                .body("data.programme.capPerImprovement", nullValue())
                .body("data.programme.eligibility.regions", equalTo(List.of("75")))
                .body("data.programme.funder.given.amount", equalTo("700.00"))
                .body("data.programme.result[0].improvement.title", equalTo("Export iCalendar"))
                .body("data.programme.result[0].explanation", equalTo(List.of("RESULT: 49.50")));
        var ours = "networkId: \"" + id(network) + "\"";
        Graph.ask("{ programmes(" + ours + ", openOn: \"2026-10-31\") { slug } }")
                .body("data.programmes.slug", equalTo(List.of("un-pour-un")));
        Graph.ask("{ programmes(" + ours + ", openOn: \"2026-11-01\") { slug } }")
                .body("data.programmes.size()", equalTo(0));
        Graph.ask("{ funders { name } }").body("data.funders.name", hasItem("Fondation des tests"));
    }

    @Test
    void a_network_sees_its_totals_and_its_decisions() {
        things.thing(decision("Adopter ?", id(network))
                .with(
                        "votes",
                        List.of(Map.of(
                                "placeId", id(absorbed).toString(), "choice", "FOR", "at", "2026-11-20T10:00:00Z"))));

        Graph.ask("{ fundingOverview(networkId: \"" + id(network) + "\") { commons improvementsOpen"
                        + " contributed { amount } matched { amount } granted { amount } paidOut { amount }"
                        + " contributingPlaces volunteerHours volunteerValue { amount } } }")
                .body("errors", nullValue())
                .body("data.fundingOverview.improvementsOpen", equalTo(1))
                .body("data.fundingOverview.contributed.amount", equalTo("1700.00"))
                .body("data.fundingOverview.contributingPlaces", equalTo(2))
                .body("data.fundingOverview.volunteerValue.amount", equalTo("89.10"));
        Graph.ask("{ decisions(networkId: \"" + id(network) + "\") { question rule electorate votes { organisation }"
                        + " tally { value label count } } }")
                .body("data.decisions.question", equalTo(List.of("Adopter ?")))
                .body(
                        "data.decisions[0].votes[0].organisation",
                        equalTo(id(forge).toString()))
                .body("data.decisions[0].tally.find { it.value == 'FOR' }.label", equalTo("Pour"))
                .body("data.decisions[0].tally.count", equalTo(List.of(1, 0, 0, 0)));
        Graph.ask("{ volunteerTimes(networkId: \"" + id(network)
                        + "\") { minutes valuedAt { amount } common { slug } } }")
                .body("data.volunteerTimes.minutes", equalTo(List.of(450)))
                .body("data.volunteerTimes.common.slug", hasItems("agenda-commun"));
    }

    @Test
    void what_is_not_in_the_catalogue_is_told_by_its_address_alone() {
        things.thing(common("Attendu").with("status", "SUBMITTED"));

        Graph.ask("{ common(slug: \"attendu\") { status } }").body("data.common.status", equalTo("SUBMITTED"));
        Graph.ask("{ commons(first: 100) { nodes { slug } } }")
                .body("data.commons.nodes.slug", not(hasItem("attendu")));
    }

    private io.restassured.response.ValidatableResponse ask(String fields) {
        return Graph.ask("{ common(slug: \"agenda-commun\") { " + fields + " } }");
    }

    private io.restassured.response.ValidatableResponse found(String filter) {
        return Graph.ask("{ commons(filter: {" + filter + "}) { totalCount nodes { slug } } }");
    }
}
