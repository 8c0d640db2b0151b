package org.maillage.funding.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.maillage.funding.ledger.Audit;
import org.maillage.funding.ledger.Finding;
import org.maillage.kit.testing.ServiceStack;

/**
 * Generated runs against the model: 1,000 seeds of 200 operations with {@code -Dtrust.full}, else for as long as an ordinary
 * run may take. {@code -Dtrust.seeds=17-19} runs only those, {@code -Dtrust.seconds=600} ends after so many.
 */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class GeneratedFundingTest {

    private static final Logger LOG = Logger.getLogger(GeneratedFundingTest.class);
    private static final boolean FULL = Boolean.getBoolean("trust.full");
    private static final String SEEDS = System.getProperty("trust.seeds", FULL ? "1-1000" : "1-12");
    private static final int OPERATIONS = FULL || System.getProperty("trust.seeds") != null ? 200 : 60;
    private static final long PATIENCE = 1_000_000_000L * Integer.getInteger("trust.seconds", FULL ? 36_000 : 15);
    private static final int ENOUGH_FAILURES = 5;
    private static final int AT_ONCE = 2;

    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger whole = new AtomicInteger();
    private final AtomicInteger operations = new AtomicInteger();
    private final AtomicLong checking = new AtomicLong();
    private long begun;

    @Inject
    Seeds seeds;

    @Inject
    Audit audit;

    @Test
    void the_service_agrees_with_the_model_after_every_operation() throws InterruptedException, ExecutionException {
        var before = breaks();
        begun = System.nanoTime();
        int last = Integer.parseInt(SEEDS.split("-")[1]);
        next.set(Integer.parseInt(SEEDS.split("-")[0]));
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        Callable<Boolean> work = () -> runUntil(last);
        for (var each : threads.invokeAll(Collections.nCopies(AT_ONCE, work))) {
            each.get();
        }
        threads.shutdown();
        LOG.infof(
                "%d whole seeds of %d operations, %d operations in all, %d ms; %d ms of each of %d threads in comparisons",
                whole.get(),
                OPERATIONS,
                operations.get(),
                (System.nanoTime() - begun) / 1_000_000,
                checking.get() / AT_ONCE / 1_000_000,
                AT_ONCE);

        assertThat(failures).isEmpty();
        assertThat(breaks()).isEqualTo(before);
    }

    /** Tests of other classes leave rows in the database that were written by hand: only what a run adds is counted. */
    private Map<String, Long> breaks() {
        return audit.run().stream().collect(Collectors.toMap(Finding::check, Finding::breaks));
    }

    private boolean isOver() {
        return System.nanoTime() - begun > PATIENCE || failures.size() >= ENOUGH_FAILURES;
    }

    private boolean runUntil(int last) {
        for (int seed = next.getAndIncrement(); seed <= last && !isOver(); seed = next.getAndIncrement()) {
            var outcome = seeds.run(seed, OPERATIONS, this::isOver);
            operations.addAndGet(outcome.operations());
            checking.addAndGet(outcome.checking());
            outcome.failure().ifPresent(failures::add);
            if (outcome.operations() == OPERATIONS
                    && outcome.failure().isEmpty()
                    && whole.incrementAndGet() % 20 == 0) {
                LOG.infof("%d seeds after %d s", whole.get(), (System.nanoTime() - begun) / 1_000_000_000);
            }
        }
        return true;
    }
}
