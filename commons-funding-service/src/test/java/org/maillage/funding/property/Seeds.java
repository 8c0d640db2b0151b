package org.maillage.funding.property;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Runs a seed. */
@ApplicationScoped
class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class);

    private final Opening opening;
    private final Instance<RealFunding> services;
    private final Run.Service shared;

    Seeds(
            Opening opening,
            Instance<RealFunding> services,
            RealChanges changes,
            RealTreasury treasury,
            RealReplays replays,
            Figures figures) {
        this.opening = opening;
        this.services = services;
        this.shared = new Run.Service(changes, treasury, replays, figures);
    }

    /** @param failure none: model and service agreed */
    record Outcome(int operations, long checking, Optional<String> failure) {}

    /** So many operations, or fewer when it is to stop. */
    @ActivateRequestContext
    Outcome run(int seed, int operations, BooleanSupplier isOver) {
        var dice = new Random(seed);
        var model = new NaiveFunding();
        var real = services.get();
        int operation = 0;
        var run = new Run(dice, model, real, shared);
        try {
            opening.set(dice, model, real);
            while (operation < operations && !isOver.getAsBoolean()) {
                operation++;
                run.operate();
            }
            run.end();
            return new Outcome(operation, run.checking(), Optional.empty());
        } catch (AssertionError | RuntimeException e) {
            var failure = "seed %d operation %d %s: %s".formatted(seed, operation, run.last(), e);
            LOG.error(failure, e);
            return new Outcome(operation, run.checking(), Optional.of(failure));
        }
    }
}
