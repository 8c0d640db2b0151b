package org.maillage.gateway.readmodel.funding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Memo;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.funder.Funder;
import org.maillage.gateway.readmodel.improvement.FunderAmount;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.Investment;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.programme.Programme;
import org.maillage.kernel.Money;

/** Figures of co-funding, kept until something changes. */
public final class FundingFigures {

    /** Nothing here depends on the hour. */
    private static final Instant ANY_HOUR = Instant.EPOCH;

    private final ReadModel model;
    private final Memo<UUID, CommonFigures> commons;
    private final Memo<Optional<UUID>, FundingOverview> overviews;

    public FundingFigures(ReadModel model) {
        this.model = model;
        this.commons = new Memo<>(model);
        this.overviews = new Memo<>(model);
    }

    public CommonFigures of(UUID common) {
        return commons.of(common, ANY_HOUR, any -> CommonFigures.of(common, model));
    }

    /** Of a network; without one of all, each improvement once. */
    public FundingOverview overview(@Nullable UUID network) {
        return overviews.of(Optional.ofNullable(network), ANY_HOUR, any -> FundingOverview.of(network, model));
    }

    public PlaceTotals of(Place place) {
        return PlaceTotals.of(place.ids()
                .flatMap(id -> model.at(Investment.OF_PLACE, id).stream())
                .toList());
    }

    /** What its programmes promised and gave, and what it granted directly. */
    public Money given(Funder funder) {
        var programmes = model.at(Programme.OF_FUNDER, funder.id()).stream()
                .map(Programme::given)
                .toList();
        var grants = model.at(Improvement.OF_FUNDER, funder.id()).stream()
                .flatMap(improvement -> improvement.granted().stream())
                .filter(grant -> grant.funderId().equals(funder.id()))
                .map(FunderAmount::amount)
                .toList();
        return Sums.ofAll(programmes, grants);
    }
}
