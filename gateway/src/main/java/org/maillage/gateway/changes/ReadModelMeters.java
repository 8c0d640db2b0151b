package org.maillage.gateway.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.ReadModel;

/** What the read model holds and how far behind it is. */
@Singleton
final class ReadModelMeters {

    private final MeterRegistry meters;
    private final ReadModel model;
    private final Broadcast broadcast;
    private final Following following;

    ReadModelMeters(MeterRegistry meters, ReadModel model, Broadcast broadcast, Following following) {
        this.meters = meters;
        this.model = model;
        this.broadcast = broadcast;
        this.following = following;
    }

    void register(@Observes StartupEvent event) {
        for (var kind : EntityKind.values()) {
            Gauge.builder("maillage.read.model.size", model, held -> held.size(kind))
                    .tag("kind", kind.code())
                    .register(meters);
        }
        var follower = following.follower();
        for (var topic : TopicFollower.topics()) {
            Gauge.builder("maillage.read.model.lag", follower, f -> f.lag(topic).toMillis())
                    .tag("topic", topic)
                    .baseUnit("ms")
                    .register(meters);
        }
        Gauge.builder("maillage.read.model.subscribers", broadcast, Broadcast::subscribers)
                .register(meters);
    }
}
