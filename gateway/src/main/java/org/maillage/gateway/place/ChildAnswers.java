package org.maillage.gateway.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.maillage.gateway.owner.ReadYourWrites;
import org.maillage.gateway.owner.Replies;
import org.maillage.gateway.owner.Reply;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.OfPlace;
import org.maillage.kernel.Refusal;

/**
 * What a place has, in answers of its owner: once the read model holds it when its place is public, else at once, with
 * the place as its owner tells it.
 */
@ApplicationScoped
public class ChildAnswers {

    private final Replies replies;
    private final ReadYourWrites writes;
    private final Readings readings;
    private final PrivatePlaces privatePlaces;

    ChildAnswers(Replies replies, ReadYourWrites writes, Readings readings, PrivatePlaces privatePlaces) {
        this.replies = replies;
        this.writes = writes;
        this.readings = readings;
        this.privatePlaces = privatePlaces;
    }

    /** Something of a place, and the place. */
    public record Seen<E>(E thing, PlaceView place) {}

    public <E extends OfPlace> Seen<E> seen(Class<E> type, EntityKind kind, Reply reply) {
        var told = replies.read(type, kind, reply.state());
        var id = told.placeId();
        if (id == null) {
            throw Refusal.notFound("place");
        }
        var reading = readings.now();
        var place = reading.model().place(id);
        if (place.isPresent()) {
            var thing = writes.seen(type, kind, told);
            return new Seen<>(thing, PlaceView.of(reading.model().place(id).orElse(place.get()), reading));
        }
        return new Seen<>(told, privatePlace(id));
    }

    private PlaceView privatePlace(UUID id) {
        return privatePlaces.byId(id).orElseThrow(() -> Refusal.notFound("place"));
    }
}
