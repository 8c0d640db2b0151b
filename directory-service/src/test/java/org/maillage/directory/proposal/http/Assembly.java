package org.maillage.directory.proposal.http;

import static io.restassured.RestAssured.given;
import static org.maillage.directory.testing.Door.ADMINISTRATOR;
import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;
import static org.maillage.directory.testing.Door.changing;
import static org.maillage.directory.testing.Door.made;
import static org.maillage.directory.testing.Door.place;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A network that asks its places, and the places that are in it; each has a steward of its own. */
record Assembly(String network, List<Member> members) {

    record Member(String place, String steward) {}

    static Assembly of(int places, int quorumPercent) {
        var slug = "n" + UUID.randomUUID().toString().replace("-", "");
        var network = made(
                ADMINISTRATOR,
                "networks",
                Map.of("slug", slug, "name", "Réseau", "kind", "DEPARTMENTAL", "quorumPercent", quorumPercent));
        var members =
                IntStream.range(0, places).mapToObj(i -> newcomer(network)).toList();
        changing(ADMINISTRATOR, 1)
                .body(Map.of("requiresValidation", true))
                .patch(at("networks/" + network))
                .then()
                .statusCode(200);
        return new Assembly(network, members);
    }

    static String somebody() {
        return "s-" + UUID.randomUUID();
    }

    private static Member newcomer(String network) {
        var steward = somebody();
        return new Member(place(steward, "networkIds", List.of(network)), steward);
    }

    /** What asking for a new place answers. */
    Response ask(String subject) {
        var outside = Map.of("source", "assembly", "id", UUID.randomUUID().toString());
        return as(subject)
                .body(Map.of(
                        "name", "Le Nouveau",
                        "kinds", List.of("FABLAB"),
                        "address", Map.of("inseeCode", "24322"),
                        "externalIds", List.of(outside),
                        "networkIds", List.of(network)))
                .post(at("places"));
    }

    Member member(int number) {
        return members.get(number);
    }

    Response vote(int member, String proposal, String choice) {
        return vote(member(member), proposal, Map.of("choice", choice));
    }

    Response vote(Member member, String proposal, Map<String, Object> vote) {
        return as(member.steward()).body(vote).post(at("proposals/" + proposal + "/votes"));
    }

    static Response proposal(String subject, String id) {
        return as(subject).get(at("proposals/" + id));
    }

    static int anonymously(String path) {
        return given().get(at(path)).statusCode();
    }
}
