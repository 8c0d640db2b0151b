package org.maillage.gateway.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.improvement.ImprovementAnswers;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;

/** Contributions as their owner answers them; never kept. */
@ApplicationScoped
public class ContributionAnswers {

    private final Funding funding;
    private final FundingContributions owner;
    private final Replies replies;
    private final ImprovementAnswers improvements;
    private final Readings readings;

    ContributionAnswers(
            Funding funding,
            @RestClient FundingContributions owner,
            Replies replies,
            ImprovementAnswers improvements,
            Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.replies = replies;
        this.improvements = improvements;
        this.readings = readings;
    }

    /** What became of a contribution, once its improvement shows it. */
    ContributionView moved(Reply reply) {
        var told = read(reply.state());
        improvements.moved(told.improvementId());
        return ContributionView.of(told, readings.now());
    }

    public ContributionView byId(UUID id) {
        return ContributionView.of(read(funding.ask(() -> owner.byId(id))), readings.now());
    }

    Contribution read(JsonNode state) {
        return replies.read(Contribution.class, state);
    }
}
