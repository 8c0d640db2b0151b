package org.maillage.funding.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.funding.access.Rights;
import org.maillage.funding.directory.PlaceLeft;
import org.maillage.funding.directory.PlaceMerged;

/** The voice of a place goes with it when it leaves the network, and becomes its survivor's when it is absorbed. */
@ApplicationScoped
class DecisionsOfPlaces {

    private final Decisions decisions;
    private final DecisionClosing closing;
    private final DecisionPublisher publisher;
    private final Rights rights;

    DecisionsOfPlaces(Decisions decisions, DecisionClosing closing, DecisionPublisher publisher, Rights rights) {
        this.decisions = decisions;
        this.closing = closing;
        this.publisher = publisher;
        this.rights = rights;
    }

    void left(@Observes PlaceLeft fact) {
        change(
                fact.place(),
                decision -> decision.network().equals(fact.network()) && decision.loses(fact.place(), rights.by()));
    }

    void merged(@Observes PlaceMerged fact) {
        change(fact.from(), decision -> decision.unites(fact.from(), fact.into(), rights.by()));
    }

    /** Who is left may all have spoken. */
    private void change(UUID place, Predicate<Decision> change) {
        for (var decision : decisions.openWith(place)) {
            if (change.test(decision)) {
                publisher.publish(decision, DecisionPublisher.Fact.ELECTORATE_CHANGED);
                closing.closeIfDue(decision);
            }
        }
    }
}
