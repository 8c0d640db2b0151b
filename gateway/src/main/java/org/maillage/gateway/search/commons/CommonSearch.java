package org.maillage.gateway.search.commons;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.Whereabouts;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.commons.Steward;
import org.maillage.gateway.readmodel.funding.FundingFigures;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.usage.Usage;
import org.maillage.gateway.readmodel.usage.Usages;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.Fields;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;

/** Commons that stand in the catalogue, in any of their orders. */
public final class CommonSearch implements Searched<Common, CommonFilter> {

    private static final int MOST_USED = 3;
    private static final int MOST_FUNDED = 4;
    private static final int LATEST = 5;

    private final ReadModel model;
    private final FundingFigures figures;
    private final Labels labels;

    public CommonSearch(ReadModel model, Labels labels) {
        this.model = model;
        this.figures = new FundingFigures(model);
        this.labels = labels;
    }

    @Override
    public Class<Common> things() {
        return Common.class;
    }

    @Override
    public Class<CommonFilter> filters() {
        return CommonFilter.class;
    }

    @Override
    public Optional<IndexDocument> document(Common common) {
        if (!common.status().listed()) {
            return Optional.empty();
        }
        return Optional.of(new IndexDocument(labels)
                .named(common.name())
                .in(common.networkIds())
                .text(common.summary())
                .text(common.description())
                .text(labels.commonKind(common.kind().name()))
                .texts(common.stewards().stream().map(Steward::name).toList())
                .code(Fields.KIND, common.kind()));
    }

    @Override
    public String name(Common common) {
        return common.name();
    }

    @Override
    public Wanted<Common> wanted(CommonFilter filter, Instant now) {
        var conditions =
                new Conditions().oneOfCodes(Fields.KIND, filter.kinds()).is(Fields.NETWORK, filter.networkId());
        var place = filter.usedByPlace();
        if (place != null) {
            conditions.among(
                    Fields.ID,
                    model.place(place).stream()
                            .flatMap(one -> Usages.by(one, model).stream())
                            .filter(Usage::uses)
                            .map(usage -> usage.commonId().toString())
                            .toList());
        }
        return new Wanted<>(
                filter.search(), conditions, usedIn(filter.usedIn(), now).and(looksForFunds(filter.lookingForFunds())));
    }

    @Override
    public Ranking<Common> ranking(CommonFilter filter, Instant now) {
        return switch (filter.order()) {
            case RELEVANCE -> Ranking.usual(EntityKind.COMMON, filter.search(), null, any -> OptionalDouble.empty());
            case NAME -> Ranking.named(EntityKind.COMMON, any -> OptionalDouble.empty());
            case USED_BY ->
                mostFirst(MOST_USED, common -> (long) figures.of(common.id()).usedBy());
            case RAISED ->
                mostFirst(
                        MOST_FUNDED,
                        common -> figures.of(common.id()).funding().raised().cents());
            case UPDATED_AT -> byNumber(LATEST, common -> Ranking.latestFirst(common.updatedAt()));
        };
    }

    private static Ranking<Common> mostFirst(int order, Function<Common, Long> number) {
        return byNumber(order, common -> -number.apply(common));
    }

    private static Ranking<Common> byNumber(int order, Function<Common, Long> number) {
        return Ranking.byNumber(EntityKind.COMMON, order, number, any -> OptionalDouble.empty());
    }

    private Predicate<Common> usedIn(@Nullable Area area, Instant now) {
        return area == null
                ? any -> true
                : common -> Usages.of(common.id(), model).stream()
                        .filter(Usage::uses)
                        .flatMap(usage -> model.place(usage.placeId()).stream())
                        .anyMatch(place -> Whereabouts.in(area, place, now));
    }

    private Predicate<Common> looksForFunds(@Nullable Boolean wanted) {
        return wanted == null
                ? any -> true
                : common -> wanted
                        == model.at(Improvement.OF_COMMON, common.id()).stream().anyMatch(Improvement::looksForFunds);
    }
}
