package org.maillage.funding.ledger.verifier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.maillage.funding.ledger.Audit;
import org.maillage.funding.ledger.Finding;

/** Runs the checks each night; {@code maillage.ledger.breaks} tells of each, and alerts when it is above zero. */
@ApplicationScoped
class NightlyVerifier {

    private static final Logger LOG = Logger.getLogger(NightlyVerifier.class);

    private final Audit audit;
    private final MeterRegistry meters;
    private final Map<String, AtomicLong> breaks = new ConcurrentHashMap<>();

    NightlyVerifier(Audit audit, MeterRegistry meters) {
        this.audit = audit;
        this.meters = meters;
    }

    @Scheduled(
            cron = "${maillage.funding.verifier.cron:0 30 3 * * ?}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void verify() {
        audit.run().forEach(this::tell);
    }

    private void tell(Finding finding) {
        breaks.computeIfAbsent(finding.check(), this::gauge).set(finding.breaks());
        if (finding.breaks() > 0) {
            LOG.errorf("ledger: check=%s breaks=%d such as %s", finding.check(), finding.breaks(), finding.examples());
        }
    }

    private AtomicLong gauge(String check) {
        var value = new AtomicLong();
        Gauge.builder("maillage.ledger.breaks", value, AtomicLong::doubleValue)
                .tag("check", check)
                .description("What a check of the ledger found last night; 0 when all is well")
                .register(meters);
        return value;
    }
}
