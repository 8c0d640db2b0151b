package org.maillage.gateway.need;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.host.HostView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.readmodel.need.Suggestions;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.Search;
import org.maillage.kernel.matching.HostMatch;
import org.maillage.kernel.matching.MatchReason;

@GraphQLApi
public class NeedApi {

    private final Readings readings;
    private final Search search;
    private final Labels labels;

    @Inject
    public NeedApi(Readings readings, Search search, Labels labels) {
        this.readings = readings;
        this.search = search;
        this.labels = labels;
    }

    @Query("needs")
    @NonNull @Description("Needs found, the latest first, page by page.")
    public NeedConnection needs(
            @Name("filter") @Nullable NeedFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var page = search.find(NeedFilterInput.orEverything(filter), Paging.of(first, after, null, null));
        return NeedConnection.of(page, readings.now());
    }

    @NonNull @Description("Hosts open to new users that could answer, the best first, each with the reasons for its rank.")
    public List<@NonNull HostSuggestionView> suggestedHosts(
            @Source NeedView need, @Name("first") @DefaultValue("5") Integer first) {
        var reading = need.reading();
        return Suggestions.of(need.need(), reading.model()).stream()
                .limit(Paging.first(first).size())
                .flatMap(match -> suggestion(match, reading).stream())
                .toList();
    }

    private Optional<HostSuggestionView> suggestion(HostMatch match, Reading reading) {
        var distance = match.distance().orElse(null);
        var reasons =
                match.reasons().stream().map(reason -> inWords(reason, match)).toList();
        return reading.model()
                .find(Host.class, match.host())
                .map(host -> new HostSuggestionView(
                        HostView.at(distance, host, reading), match.score().doubleValue(), reasons));
    }

    private String inWords(MatchReason reason, HostMatch match) {
        var words = labels.matchReason(reason.code());
        return reason == MatchReason.NEAR
                ? words
                        + match.distance()
                                .map(km -> " (" + Math.round(km) + " km)")
                                .orElse("")
                : words;
    }
}
