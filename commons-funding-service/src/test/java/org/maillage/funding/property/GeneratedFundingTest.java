package org.maillage.funding.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Audit;
import org.maillage.kit.testing.ServiceStack;

/**
 * Generated runs against the model: 1,000 seeds of 200 operations with {@code -Dtrust.full}, else some seeds for as long as
 * an ordinary run may take. {@code -Dtrust.seeds=17-19} runs only those,
 * {@code -Dtrust.seconds=600} ends after so many.
 */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class GeneratedFundingTest {

    private static final Logger LOG = Logger.getLogger(GeneratedFundingTest.class);
    private static final boolean FULL = Boolean.getBoolean("trust.full");
    private static final String SEEDS = System.getProperty("trust.seeds", FULL ? "1-1000" : "1-12");
    private static final int OPERATIONS = FULL || System.getProperty("trust.seeds") != null ? 200 : 60;
    private static final long PATIENCE = 1_000_000_000L * Integer.getInteger("trust.seconds", FULL ? 36_000 : 20);
    private static final int ENOUGH_FAILURES = 5;

    @Inject
    Opening opening;

    @Inject
    Figures figures;

    @Inject
    RealChanges changes;

    @Inject
    Instance<RealFunding> services;

    @Inject
    Audit audit;

    @Test
    void the_service_agrees_with_the_model_after_every_operation() {
        var failures = new ArrayList<String>();
        long begun = System.nanoTime();
        int last = Integer.parseInt(SEEDS.split("-")[1]);
        int seed = Integer.parseInt(SEEDS.split("-")[0]);
        int first = seed;
        while (seed <= last && failures.size() < ENOUGH_FAILURES && System.nanoTime() - begun < PATIENCE) {
            failures.addAll(run(seed));
            seed++;
            if (seed % 20 == 0) {
                LOG.infof(
                        "%d seeds after %d s, %d failed",
                        seed - first, (System.nanoTime() - begun) / 1_000_000_000, failures.size());
            }
        }
        LOG.infof(
                "seeds %d to %d of %d operations in %d ms",
                first, seed - 1, OPERATIONS, (System.nanoTime() - begun) / 1_000_000);

        assertThat(failures).isEmpty();
        assertThat(audit.run())
                .allSatisfy(finding ->
                        assertThat(finding.examples()).as(finding.check()).isEmpty());
    }

    private List<String> run(int seed) {
        var dice = new Random(seed);
        var model = new NaiveFunding();
        var real = services.get();
        opening.set(dice, model, real);
        var run = new Run(dice, model, real, new Run.Service(changes, figures));
        int operation = 0;
        try {
            while (operation < OPERATIONS) {
                operation++;
                run.operate();
            }
            run.end();
            return List.of();
        } catch (AssertionError | RuntimeException e) {
            var failure = "seed %d operation %d %s: %s".formatted(seed, operation, run.last(), e);
            LOG.error(failure, e);
            return List.of(failure);
        }
    }
}
