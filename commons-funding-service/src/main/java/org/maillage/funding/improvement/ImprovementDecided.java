package org.maillage.funding.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.maillage.funding.commons.Commons;
import org.maillage.funding.decision.DecisionEffect;
import org.maillage.kit.record.Recorded.By;

/** What the places of a network decide on an improvement that was delivered: whether it is verified. */
@ApplicationScoped
class ImprovementDecided implements DecisionEffect {

    private final Improvements improvements;
    private final ImprovementPublisher publisher;
    private final Commons commons;

    ImprovementDecided(Improvements improvements, ImprovementPublisher publisher, Commons commons) {
        this.improvements = improvements;
        this.publisher = publisher;
        this.commons = commons;
    }

    /** Any network where its common is listed may decide on it, as its admins may. */
    @Override
    public boolean concerns(UUID subject, UUID network) {
        return improvements
                .byId(new ImprovementId(subject))
                .flatMap(improvement -> commons.byId(improvement.commonId()))
                .filter(common -> common.networks().contains(network))
                .isPresent();
    }

    @Override
    public void adopted(UUID subject, By by) {
        improvements
                .locked(new ImprovementId(subject))
                .filter(improvement -> improvement.status() == ImprovementStatus.DELIVERED)
                .ifPresent(improvement -> {
                    improvement.verify(by);
                    publisher.became(improvement);
                });
    }
}
