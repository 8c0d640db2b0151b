package org.maillage.funding.testing;

import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A network with a place that keeps a common, and a funder, made over HTTP as their own people do. */
@ApplicationScoped
public class Round {

    private final Scene scene;

    Round(Scene scene) {
        this.scene = scene;
    }

    /** Who is there; tokens are of people who hold just that. */
    public record Given(
            UUID network, String admin, UUID place, String steward, UUID common, UUID funder, String agent) {}

    public Given given() {
        var network = scene.network("Réseau");
        var admin = scene.admin(network);
        var place = scene.place("75", network);
        var steward = scene.steward(place);
        var funder = funder(admin, false);
        return new Given(network, admin, place, steward, common(steward, place, network), funder, scene.agent(funder));
    }

    public UUID funder(String admin, boolean publicMoney) {
        return made(
                admin,
                "funders",
                Map.of("name", Scene.called("Fonds"), "kind", "FEDERATION", "publicMoney", publicMoney));
    }

    public UUID common(String steward, UUID place, UUID network) {
        return made(
                steward,
                "commons",
                Map.of(
                        "name",
                        Scene.called("Commun"),
                        "summary",
                        "Un commun à essayer.",
                        "kind",
                        "SOFTWARE",
                        "stewardPlaceIds",
                        List.of(place),
                        "networkIds",
                        List.of(network)));
    }

    /** One cost line of that amount, until the end of 2098, but for the members given. */
    public UUID improvement(Given given, String goal, Map<String, ?> members) {
        return made(given.steward(), "commons/" + given.common() + "/improvements", improvementInput(goal, members));
    }

    public UUID openImprovement(Given given, String goal, Map<String, ?> members) {
        var id = improvement(given, goal, members);
        as(given.steward()).post(at("improvements/" + id + "/open")).then().statusCode(200);
        return id;
    }

    public static Map<String, Object> improvementInput(String goal, Map<String, ?> members) {
        var input = new HashMap<String, Object>(Map.of(
                "title",
                "Export",
                "description",
                "Vers iCalendar.",
                "costLines",
                List.of(Map.of("label", "Travail", "amount", money(goal))),
                "deadline",
                "2098-12-31"));
        input.putAll(members);
        return input;
    }

    /** A draft of that budget, open for years, but for the members given. */
    public UUID programme(Given given, String budget, Map<String, ?> members) {
        return made(given.agent(), "programmes", programmeInput(given, budget, members));
    }

    public UUID approvedProgramme(Given given, String budget, Map<String, ?> members) {
        var id = programme(given, budget, members);
        as(given.admin()).post(at("programmes/" + id + "/approve")).then().statusCode(200);
        return id;
    }

    public static Map<String, Object> programmeInput(Given given, String budget, Map<String, ?> members) {
        var input = new HashMap<String, Object>(Map.of(
                "name",
                Scene.called("Programme"),
                "funderId",
                given.funder(),
                "networkId",
                given.network(),
                "budget",
                money(budget),
                "opensAt",
                "2026-01-01T00:00:00Z",
                "closesAt",
                "2098-12-31T23:00:00Z"));
        input.putAll(members);
        return input;
    }

    public static Map<String, @Nullable Object> money(String amount) {
        return new HashMap<>(Map.of("amount", amount, "currency", "EUR"));
    }

    private static UUID made(String token, String path, Map<String, ?> input) {
        String id = as(token)
                .body(input)
                .post(at(path))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }
}
