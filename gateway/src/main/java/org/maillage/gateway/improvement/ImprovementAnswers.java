package org.maillage.gateway.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.kernel.Refusal;

/** Answers writes of improvements, and of what moves their money, once the read model holds them. */
@ApplicationScoped
public class ImprovementAnswers {

    private static final Logger LOG = Logger.getLogger(ImprovementAnswers.class);

    private final Funding funding;
    private final FundingImprovements owner;
    private final ReadYourWrites writes;
    private final Readings readings;

    ImprovementAnswers(
            Funding funding, @RestClient FundingImprovements owner, ReadYourWrites writes, Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.writes = writes;
        this.readings = readings;
    }

    ImprovementView seen(Reply reply) {
        return ImprovementView.of(writes.seen(Improvement.class, EntityKind.IMPROVEMENT, reply), readings.now());
    }

    /**
     * After a move of its money that answered something else: waits until the read model holds what its owner has now.
     * The move is done: an owner that is away by then is no reason to refuse it.
     */
    public void moved(UUID improvement) {
        try {
            seen(funding.change(() -> owner.byId(improvement)));
        } catch (Refusal refusal) {
            LOG.debugf("an improvement cannot be asked after: %s", refusal.code());
        }
    }
}
