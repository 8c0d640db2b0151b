package org.maillage.directory.child;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.place.Place;
import org.maillage.kernel.Change;
import org.maillage.kernel.Change.Audience;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a thing of a place, with its whole public state. */
@ApplicationScoped
public class ChildPublisher {

    private final ChangeLog changeLog;

    ChildPublisher(ChangeLog changeLog) {
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

    private <C extends PlaceChild, S> S publish(ChildKind<C, S> kind, C child, Place place, String fact) {
        var state = kind.state(child, place);
        changeLog.append(
                place.told(Change.updated(kind.name(), child.uuid(), child.version(), fact, Audience.PUBLIC, state)));
        return state;
    }
}
