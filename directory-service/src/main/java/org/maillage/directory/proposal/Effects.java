package org.maillage.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.function.Consumer;

/** The effects that the features of this service offer. */
@ApplicationScoped
class Effects {

    private final List<Effect> all;

    Effects(Instance<Effect> all) {
        this.all = all.stream().toList();
    }

    void follow(Proposal proposal, Outcome outcome) {
        each(proposal, outcome.isAdopted() ? e -> e.adopted(proposal) : e -> e.fell(proposal));
    }

    void askedAgain(Proposal proposal) {
        each(proposal, effect -> effect.askedAgain(proposal));
    }

    private void each(Proposal proposal, Consumer<Effect> act) {
        all.stream().filter(e -> e.kinds().contains(proposal.kind())).forEach(act);
    }
}
