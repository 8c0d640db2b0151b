package org.maillage.funding.doors;

import static org.maillage.funding.testing.Door.as;
import static org.maillage.funding.testing.Door.at;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.access.GrantRole;
import org.maillage.kit.testing.Tokens;

/** A network with one thing of each kind and the people who may change it, and strangers who may not. */
final class World {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> things = new HashMap<>();
    private final Map<Who, String> people = new EnumMap<>(Who.class);
    private final Map<String, String> strangers = new LinkedHashMap<>();
    private final String administrator;

    private World(Scene scene, Stage stage) {
        var network = scene.network("Un réseau");
        var place = scene.place("11", network);
        scene.place("11", network);
        var common = stage.common(place, network);
        var improvement = stage.improvement(common, 5_000_00);
        var funder = stage.funder(false);
        var programme = stage.programme(
                new Stage.ProgrammeGiven(network, funder, 1_000_00, "FIRST_COME", "OPEN"),
                Rules.oneToOne().perPlace(500_00).rule());
        List.of(
                        Map.entry("network", network),
                        Map.entry("place", place),
                        Map.entry("common", common),
                        Map.entry("improvement", improvement),
                        Map.entry("funder", funder),
                        Map.entry("programme", programme),
                        Map.entry("nothing", UUID.randomUUID()))
                .forEach(thing -> things.put(thing.getKey(), thing.getValue().toString()));
        things.put("soon", Instant.now().plus(3, ChronoUnit.DAYS).toString());
        people.put(Who.STEWARD, scene.steward(place));
        people.put(Who.VOICE, tokenOf(Who.STEWARD));
        people.put(Who.ADMIN, scene.admin(network));
        people.put(Who.ANY_ADMIN, tokenOf(Who.ADMIN));
        people.put(Who.TREASURER, scene.treasurer(network));
        people.put(Who.AGENT, scene.agent(funder));
        administrator = scene.administrator();
        things.put("decision", made(Who.ADMIN, "/decisions"));
        things.put("contribution", made(Who.STEWARD, "/contributions"));
        meet(scene, stage);
    }

    static World of(Scene scene, Stage stage) {
        return new World(scene, stage);
    }

    /** People with every role, over things of another network. */
    private void meet(Scene scene, Stage stage) {
        var elsewhere = scene.network("Ailleurs");
        var other = scene.place("75", elsewhere);
        stage.common(other, elsewhere);
        strangers.put("member", Tokens.of(UUID.randomUUID().toString(), "member"));
        strangers.put("steward of another place", scene.steward(other));
        strangers.put("admin of another network", scene.admin(elsewhere));
        strangers.put("treasurer of another network", scene.treasurer(elsewhere));
        strangers.put("agent of another funder", scene.agent(stage.funder(false)));
        strangers.put("sync client of the network", scene.tokenOf(GrantRole.NETWORK_SYNC, network()));
    }

    private String made(Who who, String path) {
        var route = Routes.ALL.stream()
                .filter(r -> r.method().equals("POST") && r.path().equals(path))
                .findFirst()
                .orElseThrow();
        return as(tokenOf(who))
                .body(body(route))
                .post(at(path.substring(1)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    UUID network() {
        return UUID.fromString(things.get("network"));
    }

    UUID thing(String name) {
        return UUID.fromString(things.get(name));
    }

    String tokenOf(Who who) {
        return Objects.requireNonNull(people.get(who));
    }

    String administrator() {
        return administrator;
    }

    /** By what they are. */
    Map<String, String> strangers() {
        return strangers;
    }

    /** Those who are strangers to that role, too. */
    Map<String, String> strangersTo(Who who) {
        var strange = new LinkedHashMap<>(strangers);
        if (who == Who.ANY_ADMIN) {
            strange.remove("admin of another network");
        }
        return strange;
    }

    String path(Route route) {
        return "/api/funding" + filled(route.path());
    }

    Map<String, Object> body(Route route) {
        return route.body().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> filled(e.getValue())));
    }

    /** A pattern of all ids. */
    String ids() {
        return things.entrySet().stream()
                .filter(thing -> !thing.getKey().equals("soon"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("|"));
    }

    private Object filled(Object value) {
        if (value instanceof String text) {
            return filled(text);
        }
        return value instanceof List<?> list ? list.stream().map(this::filled).toList() : value;
    }

    String filled(String text) {
        return NAME.matcher(text).replaceAll(name -> Objects.requireNonNull(things.get(name.group(1))));
    }
}
