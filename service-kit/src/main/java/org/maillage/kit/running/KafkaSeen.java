package org.maillage.kit.running;

import io.quarkus.arc.All;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.maillage.kit.loop.Running;

/** Says whether changes reach Kafka. Always up: without Kafka the service goes on, and the change log waits. */
@Readiness
class KafkaSeen implements HealthCheck {

    private final List<Running> loops;
    private final String bootstrap;

    KafkaSeen(@All List<Running> loops, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
        this.loops = loops;
        this.bootstrap = bootstrap;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("kafka").withData("bootstrap", bootstrap);
        loops.forEach(loop -> loop.trouble().ifPresent(trouble -> answer.withData("missing", trouble)));
        return answer.up().build();
    }
}
