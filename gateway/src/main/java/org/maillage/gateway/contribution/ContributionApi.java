package org.maillage.gateway.contribution;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.maillage.gateway.connection.Ids;
import org.maillage.gateway.owner.Asked;
import org.maillage.gateway.owner.Funding;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.owner.WantedPage;
import org.maillage.gateway.reading.Readings;

@GraphQLApi
public class ContributionApi {

    private final Funding funding;
    private final FundingContributions owner;
    private final FundingPreviews previews;
    private final Asked asked;
    private final Replies replies;
    private final ContributionAnswers answers;
    private final Readings readings;

    @Inject
    public ContributionApi(
            Funding funding,
            @RestClient FundingContributions owner,
            @RestClient FundingPreviews previews,
            Asked asked,
            Replies replies,
            ContributionAnswers answers,
            Readings readings) {
        this.funding = funding;
        this.owner = owner;
        this.previews = previews;
        this.asked = asked;
        this.replies = replies;
        this.answers = answers;
        this.readings = readings;
    }

    @Query("previewContribution")
    @Description(
            "What a contribution would be matched with now, programme by programme, and why; open to all, asked from the funding service. Nothing is reserved. Refused with improvement-not-open, currency-mismatch.")
    public @Nullable ContributionPreviewView previewContribution(@Name("input") @NonNull ContributionInput input) {
        var state = funding.askOpenly(() -> previews.preview(asked.json(asked.input())));
        return ContributionPreviewView.of(replies.read(Contribution.Preview.class, state), readings.now());
    }

    @Query("contribution")
    @Description("[stewards of its place, network admins and treasurers] Asked from the funding service.")
    public @Nullable ContributionView contribution(@Name("id") @Id @NonNull String id) {
        return answers.byId(Ids.required(id, "/id"));
    }

    @Query("contributions")
    @Description(
            "[stewards of the place, network admins and treasurers] The latest first, of a place, of an improvement or of both; asked from the funding service.")
    public @Nullable ContributionConnection contributions(
            @Name("placeId") @Id @Nullable String placeId,
            @Name("improvementId") @Id @Nullable String improvementId,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var place = Ids.optional(placeId, "/placeId");
        var improvement = Ids.optional(improvementId, "/improvementId");
        var wanted = WantedPage.of(first, after);
        var answer = funding.ask(() -> owner.page(place, improvement, wanted.first(), wanted.after()));
        return ContributionConnection.of(wanted.page(answer, answers::read), readings.now());
    }
}
