package org.maillage.kit.running;

import io.quarkus.arc.All;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.maillage.kit.loop.Running;

/** A loop that died of an error does not come back by itself: the process is to be started again. */
@Liveness
class LoopsAlive implements HealthCheck {

    private final List<Running> loops;

    LoopsAlive(@All List<Running> loops) {
        this.loops = loops;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("loops").status(loops.stream().allMatch(Running::isRunning));
        loops.forEach(loop -> answer.withData(loop.name(), loop.isRunning() ? "running" : "stopped"));
        return answer.build();
    }
}
