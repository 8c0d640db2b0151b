package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.funding.decision.DecisionEffect;
import org.maillage.kit.record.Recorded.By;

/** What the places of its origin network decide on a common: whether it comes into the list. */
@ApplicationScoped
class CommonDecided implements DecisionEffect {

    private static final String REJECTED = "The network's places have rejected it as it is.";

    private final Commons commons;
    private final CommonPublisher publisher;

    CommonDecided(Commons commons, CommonPublisher publisher) {
        this.commons = commons;
        this.publisher = publisher;
    }

    @Override
    public boolean concerns(UUID subject, UUID network) {
        return commons.byId(new CommonId(subject))
                .filter(common -> common.originNetwork().equals(network))
                .isPresent();
    }

    @Override
    public void adopted(UUID subject, By by) {
        tell(subject, common -> common.admit(by));
    }

    @Override
    public void rejected(UUID subject, By by) {
        tell(subject, common -> common.decline(REJECTED, by));
    }

    private void tell(UUID subject, Predicate<Common> change) {
        commons.forChange(new CommonId(subject)).filter(change).ifPresent(publisher::moved);
    }
}
