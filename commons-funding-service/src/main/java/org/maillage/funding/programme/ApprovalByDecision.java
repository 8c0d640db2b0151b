package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.maillage.funding.decision.DecisionEffect;
import org.maillage.funding.record.Recorded.By;

/** An adopted decision on a draft approves it; a rejected one leaves it a draft. */
@ApplicationScoped
class ApprovalByDecision implements DecisionEffect {

    private static final String ACTOR = "decision";

    private final Programmes programmes;
    private final ProgrammeBooks books;
    private final ProgrammePublisher publisher;

    ApprovalByDecision(Programmes programmes, ProgrammeBooks books, ProgrammePublisher publisher) {
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

    @Override
    public void adopted(UUID subject, By by) {
        programmes
                .locked(new ProgrammeId(subject))
                .filter(programme -> programme.status() == ProgrammeStatus.DRAFT)
                .ifPresent(programme -> {
                    programme.approve(by);
                    books.approved(programme, ACTOR);
                    publisher.became(programme);
                });
    }
}
