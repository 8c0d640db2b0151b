package org.maillage.gateway.search.event;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.event.Event;
import org.maillage.gateway.readmodel.event.EventStatus;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.Fields;
import org.maillage.gateway.search.InPlaces;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;
import org.maillage.kernel.recurrence.Occurrence;

/** Events by the times that they take place, the one that begins first comes first. */
public final class EventSearch implements Searched<Event, AgendaFilter> {

    private static final String STARTS = "starts";
    private static final String ENDS = "ends";
    private static final String PLACE = "place";
    private static final int BY_START = 0;

    private final InPlaces<Event> inPlaces;
    private final EventWhereabouts whereabouts;
    private final Labels labels;

    public EventSearch(ReadModel model, Labels labels) {
        this.inPlaces = new InPlaces<>(model, Event.OF_PLACE);
        this.whereabouts = new EventWhereabouts(inPlaces);
        this.labels = labels;
    }

    @Override
    public Class<Event> things() {
        return Event.class;
    }

    @Override
    public Class<AgendaFilter> filters() {
        return AgendaFilter.class;
    }

    @Override
    public Optional<IndexDocument> document(Event event) {
        return whereabouts.document(event, labels).map(document -> document.named(event.title())
                .text(event.summary())
                .text(labels.eventKind(event.kind()))
                .texts(event.skills())
                .in(event.relayedBy())
                .code(Fields.KIND, event.kind())
                .code(Fields.STATUS, event.status())
                .code(PLACE, event.placeId())
                .instant(STARTS, event.earliestStart())
                .instant(ENDS, event.series().end().orElse(Instant.MAX)));
    }

    @Override
    public String name(Event event) {
        return event.title();
    }

    @Override
    public Wanted<Event> wanted(AgendaFilter filter, Instant now) {
        var conditions = new Conditions()
                .oneOfCodes(Fields.STATUS, filter.status())
                .is(Fields.KIND, filter.kind())
                .is(PLACE, filter.placeId())
                .is(Fields.NETWORK, filter.networkId())
                .notBefore(ENDS, filter.from(now))
                .notAfter(STARTS, filter.to())
                .in(filter.territory())
                .near(filter.near());
        if (filter.status().isEmpty()) {
            conditions.not(Fields.STATUS, EventStatus.CANCELLED);
        }
        Predicate<Event> takesPlace = event -> next(event, filter, now).isPresent();
        return new Wanted<>(
                filter.search(),
                conditions,
                whereabouts.within(filter.near(), filter.territory(), now).and(takesPlace));
    }

    @Override
    public Ranking<Event> ranking(AgendaFilter filter, Instant now) {
        return Ranking.byNumber(
                EntityKind.EVENT,
                BY_START,
                event -> next(event, filter, now)
                        .map(Occurrence::startsAt)
                        .map(Ranking::earliestFirst)
                        .orElse(Long.MAX_VALUE),
                whereabouts.kilometresFrom(filter.near(), now));
    }

    @Override
    public Collection<Event> follow(Applied change) {
        return inPlaces.follow(change);
    }

    private static Optional<Occurrence> next(Event event, AgendaFilter filter, Instant now) {
        return event.next(filter.from(now), filter.to());
    }
}
