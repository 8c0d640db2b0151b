package org.maillage.gateway.skill;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.skill.SkillOffer;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.Search;

@GraphQLApi
public class SkillApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public SkillApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("skills")
    @NonNull @Description("Skill offers found, the most relevant or the nearest first, page by page.")
    public SkillOfferConnection skills(
            @Name("filter") @Nullable SkillFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var page = search.find(SkillFilterInput.orEverything(filter), Paging.of(first, after, null, null));
        return SkillOfferConnection.of(page, readings.now());
    }

    @NonNull @Description("By the names that people chose.")
    public List<@NonNull SkillOfferView> skills(@Source PlaceView place) {
        var reading = place.reading();
        return reading.model().at(SkillOffer.OF_PLACE, place.place().id()).stream()
                .filter(offer -> offer.consentedAt(reading.now()))
                .map(offer -> new SkillOfferView(offer, reading))
                .toList();
    }
}
