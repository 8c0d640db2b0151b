package org.maillage.funding.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.kit.record.Recorded.By;

/** The features whose things can be decided on. */
@ApplicationScoped
class DecisionSubjects {

    private final Instance<DecisionEffect> effects;

    DecisionSubjects(Instance<DecisionEffect> effects) {
        this.effects = effects;
    }

    boolean isSubject(UUID subject, UUID network) {
        return effects.stream().anyMatch(effect -> effect.concerns(subject, network));
    }

    /** Lets what follows happen. */
    void follow(Decision decision, By by) {
        decision.subject()
                .ifPresent(subject -> effectsOn(subject, decision, effect -> {
                    switch (decision.status()) {
                        case ADOPTED -> effect.adopted(subject, by);
                        case REJECTED -> effect.rejected(subject, by);
                        case OPEN, NO_QUORUM -> {}
                    }
                }));
    }

    private void effectsOn(UUID subject, Decision decision, Consumer<DecisionEffect> follow) {
        effects.stream()
                .filter(effect -> effect.concerns(subject, decision.network()))
                .forEach(follow);
    }
}
