package org.maillage.funding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.record.Recorded;
import org.maillage.kit.testing.ServiceStack;

/** No member that only the service writes can be written from outside. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class ServerOwnedTest {

    private static final Map<String, Object> VALUES = Map.of(
            "id", UUID.randomUUID(),
            "version", 99,
            "origin", "elsewhere",
            "createdAt", "2020-01-01T00:00:00Z",
            "updatedAt", "2020-01-01T00:00:00Z");

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Inject
    Untouched untouched;

    @Test
    void a_member_that_the_service_owns_is_refused_everywhere() {
        var world = World.of(scene, stage);
        var before = untouched.digests(world);
        var taken = new ArrayList<String>();

        for (var route : Knock.served()) {
            if (!route.body().isEmpty()) {
                Recorded.SERVER_OWNED.stream()
                        .filter(member -> !isRefused(with(member, route), world))
                        .forEach(member -> taken.add(route + ": " + member));
            }
        }

        assertThat(taken).isEmpty();
        assertThat(untouched.digests(world)).isEqualTo(before);
    }

    private static Route with(String member, Route route) {
        var body = new HashMap<>(route.body());
        body.put(member, VALUES.get(member));
        return new Route(route.method(), route.path(), route.who(), body);
    }

    private static boolean isRefused(Route route, World world) {
        int status = Knock.send(route, world, route.who() == Who.ANYONE ? null : world.tokenOf(route.who()));
        return status >= 400 && status < 500;
    }
}
