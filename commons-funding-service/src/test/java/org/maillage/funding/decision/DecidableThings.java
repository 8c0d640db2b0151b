package org.maillage.funding.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.kit.record.Recorded.By;

/** Things of networks that only tests decide on. */
@ApplicationScoped
class DecidableThings implements DecisionEffect {

    private final Map<UUID, UUID> networks = new ConcurrentHashMap<>();
    private final Map<UUID, String> effects = new ConcurrentHashMap<>();

    UUID add(UUID network) {
        var thing = UUID.randomUUID();
        networks.put(thing, network);
        return thing;
    }

    /** What became of it. */
    String what(UUID thing) {
        return effects.getOrDefault(thing, "nothing");
    }

    @Override
    public boolean concerns(UUID subject, UUID network) {
        return network.equals(networks.get(subject));
    }

    @Override
    public void adopted(UUID subject, By by) {
        effects.put(subject, "adopted");
    }

    @Override
    public void rejected(UUID subject, By by) {
        effects.put(subject, "rejected");
    }
}
