package org.maillage.gateway.contribution;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.reading.Reading;

@Type("ContributionPreview")
@Description("What a contribution would be matched with now; nothing is reserved, nothing is promised.")
public record ContributionPreviewView(
        @NonNull MoneyView contribution,
        @NonNull List<@NonNull MatchView> matches,

        @Description("The contribution and its matches.") @NonNull MoneyView total,

        @Description("What would be raised.") @NonNull MoneyView improvementAfter,
        boolean goalReached) {

    static ContributionPreviewView of(Contribution.Preview preview, Reading reading) {
        return new ContributionPreviewView(
                preview.contribution(),
                MatchView.of(preview.matches(), reading),
                preview.total(),
                preview.improvementAfter(),
                preview.goalReached());
    }
}
