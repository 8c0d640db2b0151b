package org.maillage.funding.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.maillage.funding.decision.DecisionEffect;
import org.maillage.funding.record.Recorded.By;

/** What the places of its network decide on an improvement that was delivered: whether it is verified. */
@ApplicationScoped
class ImprovementDecided implements DecisionEffect {

    private final Improvements improvements;
    private final ImprovementPublisher publisher;

    ImprovementDecided(Improvements improvements, ImprovementPublisher publisher) {
        this.improvements = improvements;
        this.publisher = publisher;
    }

    @Override
    public boolean concerns(UUID subject, UUID network) {
        return improvements
                .byId(new ImprovementId(subject))
                .filter(improvement -> improvement.network().equals(network))
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
