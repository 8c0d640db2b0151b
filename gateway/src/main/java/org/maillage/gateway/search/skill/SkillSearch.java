package org.maillage.gateway.search.skill;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.skill.SkillOffer;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.Fields;
import org.maillage.gateway.search.InPlaces;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;

/** Skill offers whose consent holds, but those of closed places. */
public final class SkillSearch implements Searched<SkillOffer, SkillFilter> {

    private static final String EXCHANGE = "exchange";

    private final InPlaces<SkillOffer> inPlaces;
    private final Labels labels;

    public SkillSearch(ReadModel model, Labels labels) {
        this.inPlaces = new InPlaces<>(model, SkillOffer.OF_PLACE);
        this.labels = labels;
    }

    @Override
    public Class<SkillOffer> things() {
        return SkillOffer.class;
    }

    @Override
    public Class<SkillFilter> filters() {
        return SkillFilter.class;
    }

    @Override
    public Optional<IndexDocument> document(SkillOffer offer) {
        return inPlaces.document(offer, labels).map(document -> document.named(String.join(", ", offer.skills()))
                .text(offer.displayName())
                .text(offer.description())
                .text(offer.availability())
                .code(EXCHANGE, offer.exchange()));
    }

    @Override
    public String name(SkillOffer offer) {
        return offer.displayName();
    }

    @Override
    public Wanted<SkillOffer> wanted(SkillFilter filter, Instant now) {
        var conditions = new Conditions()
                .oneOfCodes(EXCHANGE, filter.exchange())
                .is(Fields.NETWORK, filter.networkId())
                .in(filter.territory())
                .near(filter.near());
        Predicate<SkillOffer> consented = offer -> offer.consentedAt(now);
        return new Wanted<>(
                filter.search(), conditions, consented.and(inPlaces.within(filter.near(), filter.territory(), now)));
    }

    @Override
    public Ranking<SkillOffer> ranking(SkillFilter filter, Instant now) {
        return Ranking.usual(
                EntityKind.SKILL, filter.search(), filter.near(), inPlaces.kilometresFrom(filter.near(), now));
    }

    @Override
    public Collection<SkillOffer> follow(Applied change) {
        return inPlaces.follow(change);
    }
}
