package org.maillage.gateway.search.improvement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.Fields;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;

/** Improvements, by title, also by their common's name. */
public final class ImprovementSearch implements Searched<Improvement, ImprovementFilter> {

    private static final String COMMON = "common";
    private static final String PROGRAMME = "programme";

    private final ReadModel model;
    private final Labels labels;

    public ImprovementSearch(ReadModel model, Labels labels) {
        this.model = model;
        this.labels = labels;
    }

    @Override
    public Class<Improvement> things() {
        return Improvement.class;
    }

    @Override
    public Class<ImprovementFilter> filters() {
        return ImprovementFilter.class;
    }

    /** Not to be found while its common is not known. */
    @Override
    public Optional<IndexDocument> document(Improvement improvement) {
        return model.find(Common.class, improvement.commonId()).map(common -> new IndexDocument(labels)
                .named(improvement.title())
                .in(common.networkIds())
                .text(improvement.description())
                .text(common.name())
                .code(COMMON, common.id())
                .codes(PROGRAMME, improvement.programmes())
                .code(Fields.STATUS, improvement.status()));
    }

    @Override
    public String name(Improvement improvement) {
        return improvement.title();
    }

    @Override
    public Wanted<Improvement> wanted(ImprovementFilter filter, Instant now) {
        var conditions = new Conditions()
                .oneOfCodes(Fields.STATUS, filter.status())
                .is(COMMON, filter.commonId())
                .is(PROGRAMME, filter.matchedByProgramme())
                .is(Fields.NETWORK, filter.networkId());
        return new Wanted<>(filter.search(), conditions, any -> true);
    }

    @Override
    public Ranking<Improvement> ranking(ImprovementFilter filter, Instant now) {
        return Ranking.usual(EntityKind.IMPROVEMENT, filter.search(), null, any -> OptionalDouble.empty());
    }

    /** It is found by its common's name and networks. */
    @Override
    public Collection<Improvement> follow(Applied applied) {
        return applied.change().kind() == EntityKind.COMMON
                ? model.at(Improvement.OF_COMMON, applied.change().id())
                : List.of();
    }
}
