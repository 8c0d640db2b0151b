package org.maillage.funding.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.maillage.funding.directory.NetworkDeleted;
import org.maillage.funding.directory.PlaceClosed;
import org.maillage.funding.directory.PlaceLeft;
import org.maillage.funding.directory.PlaceMerged;
import org.maillage.funding.directory.PlaceReopened;

/** Keeps what the features were told of places and networks, in order. */
@ApplicationScoped
public class FactsHeard {

    private final List<Object> facts = new CopyOnWriteArrayList<>();

    void merged(@Observes PlaceMerged fact) {
        facts.add(fact);
    }

    void closed(@Observes PlaceClosed fact) {
        facts.add(fact);
    }

    void reopened(@Observes PlaceReopened fact) {
        facts.add(fact);
    }

    void left(@Observes PlaceLeft fact) {
        facts.add(fact);
    }

    void deleted(@Observes NetworkDeleted fact) {
        facts.add(fact);
    }

    /** Those that name the place or the network. */
    public List<Object> of(UUID id) {
        return facts.stream()
                .filter(fact -> fact.toString().contains(id.toString()))
                .toList();
    }
}
