package org.maillage.gateway.usage;

import io.smallrye.graphql.api.Nullable;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.commons.CommonView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.usage.Usage;
import org.maillage.gateway.readmodel.usage.UsageRelation;
import org.maillage.gateway.readmodel.usage.Usages;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.ThingsAtHand;

@GraphQLApi
public class UsageApi {

    @NonNull @Description("What open places have to do with it, by their names; all, or those of one relation.")
    public UsageConnection usages(
            @Source CommonView common,
            @Name("relation") @Nullable UsageRelation relation,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var reading = common.reading();
        var wanted = Usages.of(common.common().id(), reading.model()).stream()
                .filter(usage -> relation == null || usage.relation() == relation)
                .toList();
        var page = ThingsAtHand.byName(
                EntityKind.USAGE,
                wanted,
                usage -> nameOfPlace(usage, reading),
                Paging.of(first, after, null, null),
                reading.now());
        return UsageConnection.of(page, reading);
    }

    @NonNull @Description("Commons this place uses, used or is interested in, by their names; none of a closed place.")
    public List<@NonNull UsageView> commons(@Source PlaceView place) {
        var reading = place.reading();
        return Usages.by(place.place(), reading.model()).stream()
                .flatMap(usage -> reading.model().find(Common.class, usage.commonId()).stream()
                        .map(common -> new Named(common.name(), usage)))
                .sorted(Comparator.comparing(Named::common)
                        .thenComparing(named -> named.usage().id()))
                .map(named -> UsageView.of(named.usage(), reading))
                .toList();
    }

    private record Named(String common, Usage usage) {}

    private static String nameOfPlace(Usage usage, Reading reading) {
        return reading.model().place(usage.placeId()).map(Place::name).orElse("");
    }
}
