package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.maillage.funding.decision.DecisionEffect;
import org.maillage.kit.record.Recorded.By;

/** What the places of its network decide on a programme: whether it is approved. */
@ApplicationScoped
class ProgrammeDecided implements DecisionEffect {

    private final Programmes programmes;
    private final ProgrammeBooks books;
    private final ProgrammePublisher publisher;

    ProgrammeDecided(Programmes programmes, ProgrammeBooks books, ProgrammePublisher publisher) {
        this.programmes = programmes;
        this.books = books;
        this.publisher = publisher;
    }

    @Override
    public boolean concerns(UUID subject, UUID network) {
        return programmes
                .byId(new ProgrammeId(subject))
                .filter(programme -> programme.network().equals(network))
                .isPresent();
    }

    /** The actor in the ledger is who closed the decision: a client or this service, never a person. */
    @Override
    public void adopted(UUID subject, By by) {
        programmes
                .locked(new ProgrammeId(subject))
                .filter(programme -> programme.status() == ProgrammeStatus.DRAFT)
                .ifPresent(programme -> {
                    programme.approve(by);
                    books.approved(programme, by.client());
                    publisher.became(programme);
                });
    }
}
