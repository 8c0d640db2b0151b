package org.maillage.funding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** Nobody touches what is not theirs: every operation, every role over other things. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class WhoMayTest {

    private static final Set<Integer> NO = Set.of(401, 403, 404);

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Untouched untouched;

    @Test
    void every_operation_that_writes_is_listed() {
        var listed = Routes.ALL.stream().map(Route::operation).collect(Collectors.toSet());

        assertThat(Knock.operations()).isNotEmpty().allSatisfy(operation -> assertThat(listed)
                .contains(operation));
    }

    @Test
    void no_stranger_changes_anything() {
        var world = World.of(scene, stage);
        var before = untouched.digests(world);
        var wrong = new ArrayList<String>();

        for (var route : Knock.served()) {
            if (route.who() != Who.ANYONE) {
                expect(route, world, null, Set.of(401), wrong);
                world.strangersTo(route.who())
                        .forEach((who, token) -> expect(route, world, token, Set.of(403, 404), wrong));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(untouched.digests(world)).isEqualTo(before);
    }

    @Test
    void no_role_of_the_network_does_what_is_another_ones() {
        var world = World.of(scene, stage);
        var before = untouched.digests(world);
        var wrong = new ArrayList<String>();

        for (var route : Knock.served()) {
            othersThan(route.who(), world).forEach(token -> expect(route, world, token, Set.of(403, 404), wrong));
        }

        assertThat(wrong).isEmpty();
        assertThat(untouched.digests(world)).isEqualTo(before);
    }

    /** Without this, the two above could pass by asking for what is not there. */
    @Test
    void whoever_may_is_let_in() {
        var wrong = new ArrayList<String>();

        for (var route : Knock.served()) {
            var world = World.of(scene, stage);
            if (route.who() != Who.ANYONE && isThere(route)) {
                int status = Knock.send(route, world, world.tokenOf(route.who()));
                if (NO.contains(status) || status >= 500) {
                    wrong.add(route + " by " + route.who() + ": " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** No payment, no payout, and no account that waits for its confirmation. */
    private static boolean isThere(Route route) {
        return !route.path().contains("{nothing}") && !route.path().endsWith("/payee/confirm");
    }

    private static List<String> othersThan(Who who, World world) {
        return switch (who) {
            case ANYONE, STEWARD -> List.of();
            case VOICE -> List.of(world.administrator(), world.tokenOf(Who.ADMIN), world.tokenOf(Who.TREASURER));
            case ADMIN, ANY_ADMIN -> List.of(world.tokenOf(Who.TREASURER), world.tokenOf(Who.STEWARD));
            case TREASURER -> List.of(world.tokenOf(Who.ADMIN), world.tokenOf(Who.STEWARD), world.tokenOf(Who.AGENT));
            case AGENT -> List.of(world.tokenOf(Who.TREASURER), world.tokenOf(Who.STEWARD));
        };
    }

    private static void expect(
            Route route, World world, @Nullable String token, Set<Integer> expected, List<String> wrong) {
        int status = Knock.send(route, world, token);
        if (!expected.contains(status)) {
            wrong.add(route + " by " + (token == null ? "nobody" : nameOf(token, world)) + ": " + status);
        }
    }

    private static String nameOf(String token, World world) {
        return world.strangers().entrySet().stream()
                .filter(stranger -> stranger.getValue().equals(token))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("another role");
    }
}
