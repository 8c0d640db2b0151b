package org.maillage.gateway.changes;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once all that the topics held at the start is in the read model. */
@Readiness
@Singleton
final class CaughtUp implements HealthCheck {

    private final Intake intake;
    private final Following following;

    CaughtUp(Intake intake, Following following) {
        this.intake = intake;
        this.following = following;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("read-model")
                .status(intake.isCaughtUp())
                .withData("remaining", following.follower().remaining())
                .build();
    }
}
