package org.maillage.funding.decision;

import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.funding.testing.Scene;

/** A network whose places decide, and its admin who asks them. */
record Assembly(Scene scene, UUID network, String admin) {

    static Assembly of(Scene scene) {
        var network = scene.network("Décide");
        return new Assembly(scene, network, scene.admin(network));
    }

    List<UUID> places(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> scene.place("11", network))
                .toList();
    }

    UUID open(Map<String, ?> members) {
        return UUID.fromString(opening(members).statusCode(201).extract().path("id"));
    }

    ValidatableResponse opening(Map<String, ?> members) {
        var body = new HashMap<String, Object>(Map.of(
                "networkId",
                network,
                "question",
                "Abonder les communs du réseau ?",
                "rule",
                "MAJORITY",
                "closesAt",
                Instant.now().plus(7, ChronoUnit.DAYS).toString()));
        body.putAll(members);
        return as(admin).body(body).post(at("decisions")).then();
    }

    ValidatableResponse vote(UUID decision, UUID place, String choice) {
        return as(scene.steward(place))
                .body(Map.of("choice", choice))
                .put(voteOf(decision, place))
                .then();
    }

    static String voteOf(UUID decision, UUID place) {
        return at("decisions/" + decision + "/votes/" + place);
    }
}
