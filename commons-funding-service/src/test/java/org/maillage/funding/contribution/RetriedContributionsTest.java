package org.maillage.funding.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.maillage.funding.testing.Door;
import org.maillage.funding.testing.Rules;
import org.maillage.funding.testing.Scene;
import org.maillage.funding.testing.Stage;
import org.maillage.kit.testing.ServiceStack;

/** T3: a retried request has one effect, also of those that were told to come again. 3,000 keys in full, 200 ordinarily. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class RetriedContributionsTest {

    private static final Logger LOG = Logger.getLogger(RetriedContributionsTest.class);
    private static final int KEYS = Boolean.getBoolean("trust.full") ? 3000 : 200;
    private static final int CLIENTS = 16;
    private static final int NETWORKS = 16;
    private static final int UNAVAILABLE = 503;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Test
    void t3_keys_sent_up_to_five_times_at_once_have_one_effect_each() {
        var targets = new ArrayList<Target>();
        for (int i = 0; i < NETWORKS; i++) {
            targets.add(target());
        }
        var random = new Random(3);
        var queue = new ConcurrentLinkedQueue<Crowd.Asked>();
        for (int i = 0; i < KEYS; i++) {
            var target = targets.get(random.nextInt(NETWORKS));
            var key = UUID.randomUUID().toString();
            int times = 1 + random.nextInt(5);
            for (int n = 0; n < times; n++) {
                var amount = n > 0 && random.nextInt(100) < 5 ? "2.00" : "1.00";
                var body = Giving.line(target.place(), target.improvement(), amount);
                queue.add(new Crowd.Asked(target.steward(), Door.at("contributions"), body, key));
            }
        }
        int sent = queue.size();
        long begun = System.nanoTime();
        var statuses = new TreeMap<Integer, Integer>();
        for (var each : Crowd.atOnce(clientsOf(queue))) {
            each.forEach((status, count) -> statuses.merge(status, count, Integer::sum));
        }

        LOG.infof(
                "%d keys, %d requests in %d ms: %s",
                KEYS, sent, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun), statuses);
        assertThat(statuses.keySet()).isSubsetOf(201, 409, 422, UNAVAILABLE).contains(201);
        var places = targets.stream().map(Target::place).toArray(UUID[]::new);
        assertThat(stage.number("select count(*) from contribution where place_id = any (?)", (Object) places))
                .isEqualTo(KEYS);
        assertThat(stage.number(
                        "select count(*) from journal j join contribution c on c.id = j.subject where c.place_id = any (?)",
                        (Object) places))
                .isEqualTo(KEYS);
    }

    private record Target(UUID place, String steward, UUID improvement) {}

    private Target target() {
        var network = scene.network("FTL");
        var place = scene.place("75", network);
        stage.programme(network, 1_000_000_00, Rules.oneToOne().rule());
        return new Target(place, scene.steward(place), stage.improvement(stage.common(place, network), 1_000_000_00));
    }

    private static List<Callable<Map<Integer, Integer>>> clientsOf(ConcurrentLinkedQueue<Crowd.Asked> queue) {
        var clients = new ArrayList<Callable<Map<Integer, Integer>>>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(() -> {
                var statuses = new TreeMap<Integer, Integer>();
                for (var asked = queue.poll(); asked != null; asked = queue.poll()) {
                    int status = Crowd.once(asked).status();
                    statuses.merge(status, 1, Integer::sum);
                    if (status == UNAVAILABLE) {
                        queue.add(asked);
                    }
                }
                return statuses;
            });
        }
        return clients;
    }
}
