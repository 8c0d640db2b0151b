package org.maillage.gateway.readmodel.funding;

import java.util.stream.Stream;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.improvement.Investment;
import org.maillage.gateway.readmodel.place.Place;

/** The places that put money of their own in; those that were merged are one. */
final class Contributors {

    private Contributors() {}

    static int count(Stream<Investment> investments, ReadModel model) {
        return (int) investments
                .filter(investment -> investment.own().cents() > 0)
                .map(investment ->
                        model.place(investment.placeId()).map(Place::id).orElse(investment.placeId()))
                .distinct()
                .count();
    }
}
