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

/** T3: a retried request has one effect. 3,000 keys in full, 200 ordinarily. */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class RetriedContributionsTest {

    private static final Logger LOG = Logger.getLogger(RetriedContributionsTest.class);
    private static final int KEYS = Boolean.getBoolean("trust.full") ? 3000 : 200;
    private static final int CLIENTS = 16;
    private static final int PLACES = 40;

    @Inject
    Scene scene;

    @Inject
    Stage stage;

    @Test
    void t3_keys_sent_up_to_five_times_at_once_have_one_effect_each() {
        var network = scene.network("FTL");
        var improvements = new ArrayList<UUID>();
        for (int i = 0; i < 8; i++) {
            improvements.add(stage.improvement(stage.common(scene.place("75", network), network), 1_000_000_00));
        }
        for (int i = 0; i < 2; i++) {
            stage.programme(network, 1_000_000_00, Rules.oneToOne().turn(i).rule());
        }
        var places = new ArrayList<UUID>();
        var stewards = new ArrayList<String>();
        for (int i = 0; i < PLACES; i++) {
            places.add(scene.place("75", network));
            stewards.add(scene.steward(places.get(i)));
        }
        var random = new Random(3);
        var queue = new ConcurrentLinkedQueue<Crowd.Asked>();
        for (int i = 0; i < KEYS; i++) {
            int at = random.nextInt(PLACES);
            var target = improvements.get(random.nextInt(improvements.size()));
            var key = UUID.randomUUID().toString();
            int times = 1 + random.nextInt(5);
            for (int n = 0; n < times; n++) {
                var amount = n > 0 && random.nextInt(100) < 5 ? "2.00" : "1.00";
                var body = Giving.line(places.get(at), target, amount);
                queue.add(new Crowd.Asked(stewards.get(at), Door.at("contributions"), body, key));
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
        assertThat(statuses.keySet()).isSubsetOf(201, 409, 422).contains(201);
        assertThat(stage.number("select count(*) from contribution where network_id = ?", network))
                .isEqualTo(KEYS);
        assertThat(stage.number(
                        "select count(*) from journal j join contribution c on c.id = j.subject where c.network_id = ?",
                        network))
                .isEqualTo(KEYS);
    }

    private static List<Callable<Map<Integer, Integer>>> clientsOf(ConcurrentLinkedQueue<Crowd.Asked> queue) {
        var clients = new ArrayList<Callable<Map<Integer, Integer>>>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(() -> {
                var statuses = new TreeMap<Integer, Integer>();
                for (var asked = queue.poll(); asked != null; asked = queue.poll()) {
                    statuses.merge(Crowd.once(asked).status(), 1, Integer::sum);
                }
                return statuses;
            });
        }
        return clients;
    }
}
