package org.maillage.directory.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.directory.place.ConflictBook;
import org.maillage.directory.place.Contested;
import org.maillage.directory.place.Place;
import org.maillage.directory.sheet.Offer;
import org.maillage.kernel.Change;
import org.maillage.kernel.Change.Audience;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a thing of a place, with its whole public state. */
@ApplicationScoped
public class ChildPublisher {

    private final ChangeLog changeLog;
    private final ConflictBook conflicts;

    ChildPublisher(ChangeLog changeLog, ConflictBook conflicts) {
        this.conflicts = conflicts;
        this.changeLog = changeLog;
    }

    public <C extends PlaceChild, S> S added(ChildKind<C, S> kind, C child, Place place) {
        return publish(kind, child, place, kind.facts().added());
    }

    public <C extends PlaceChild, S> S updated(ChildKind<C, S> kind, C child, Place place) {
        return publish(kind, child, place, kind.facts().updated());
    }

    public <C extends PlaceChild> void removed(ChildKind<C, ?> kind, C child, Place place) {
        changeLog.append(place.told(Change.deleted(
                kind.name(), child.uuid(), child.version() + 1, kind.facts().removed(), Audience.PUBLIC, "closed")));
    }

    /** What a stronger word held off waits for an answer. */
    <C extends PlaceChild> void heldOff(ChildKind<C, ?> kind, C child, List<Offer> offers) {
        conflicts.open(new Contested(kind.name(), child.uuid(), child.place()), offers);
    }

    private <C extends PlaceChild, S> S publish(ChildKind<C, S> kind, C child, Place place, String fact) {
        var state = kind.state(child, place);
        changeLog.append(
                place.told(Change.updated(kind.name(), child.uuid(), child.version(), fact, Audience.PUBLIC, state)));
        return state;
    }
}
