package org.maillage.directory.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.kernel.Change;
import org.maillage.kit.changelog.ChangeLog;

/** Says what happened to a thing of the catalogue, with its whole public state. */
@ApplicationScoped
public class CataloguePublisher {

    private final ChangeLog changeLog;

    CataloguePublisher(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    <E extends CatalogueEntry, S> S published(CatalogueKind<E, S> kind, E entry) {
        return publish(kind, entry, kind.facts().published());
    }

    public <E extends CatalogueEntry, S> S updated(CatalogueKind<E, S> kind, E entry) {
        return publish(kind, entry, kind.facts().updated());
    }

    <E extends CatalogueEntry> void withdrawn(CatalogueKind<E, ?> kind, E entry) {
        changeLog.append(Change.deleted(
                kind.name(),
                entry.uuid(),
                entry.version() + 1,
                kind.facts().withdrawn(),
                Change.Audience.PUBLIC,
                "closed"));
    }

    /** A fact of the kind's own. */
    public <E extends CatalogueEntry, S> S publish(CatalogueKind<E, S> kind, E entry, String fact) {
        var state = kind.state(entry);
        changeLog.append(
                Change.updated(kind.name(), entry.uuid(), entry.version(), fact, Change.Audience.PUBLIC, state));
        return state;
    }
}
