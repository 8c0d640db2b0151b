package org.maillage.gateway.improvement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.money.MoneyView;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.Investment;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.kernel.Money;

@Type("Investment")
@Description("All that a place put into an improvement, and what matched it.")
public record InvestmentView(
        @NonNull PlaceView place,
        @NonNull MoneyView own,
        @NonNull MoneyView matched) {

    private static final Comparator<Put> LARGEST_FIRST = Comparator.comparing(
                    (Put put) -> put.own().plus(put.matched()))
            .reversed()
            .thenComparing(put -> put.place().id());

    private record Put(Place place, Money own, Money matched) {

        Put with(Put other) {
            return new Put(place, own.plus(other.own), matched.plus(other.matched));
        }
    }

    static List<InvestmentView> of(Improvement improvement, Reading reading) {
        var byPlace = new LinkedHashMap<UUID, Put>();
        for (var investment : reading.model().at(Investment.OF_IMPROVEMENT, improvement.id())) {
            reading.model()
                    .place(investment.placeId())
                    .map(place -> new Put(place, investment.own(), investment.matched()))
                    .ifPresent(put -> byPlace.merge(put.place().id(), put, Put::with));
        }
        return byPlace.values().stream()
                .filter(put -> put.own().cents() > 0 || put.matched().cents() > 0)
                .sorted(LARGEST_FIRST)
                .map(put -> new InvestmentView(
                        PlaceView.of(put.place(), reading), MoneyView.of(put.own()), MoneyView.of(put.matched())))
                .toList();
    }
}
