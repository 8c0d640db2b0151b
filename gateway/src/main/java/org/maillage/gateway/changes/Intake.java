package org.maillage.gateway.changes;

import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.Collection;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.PublicChange;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.search.Indexes;

/**
 * Where changes come in, by one thread: into the model, then the indexes, then to the subscribers. Until all that was
 * there at the start is read, nothing is indexed; then everything is, at once.
 */
public final class Intake {

    private final ReadModel model;
    private final Indexes indexes;
    private final Broadcast broadcast;
    private final Timer indexTime;
    private volatile boolean caughtUp;

    public Intake(ReadModel model, Indexes indexes, Broadcast broadcast, Timer indexTime) {
        this.model = model;
        this.indexes = indexes;
        this.broadcast = broadcast;
        this.indexTime = indexTime;
    }

    public void take(Collection<PublicChange> changes) {
        var applied = new ArrayList<Applied>();
        changes.forEach(change -> model.apply(change).ifPresent(applied::add));
        if (caughtUp) {
            indexTime.record(() -> indexes.changed(applied));
            applied.forEach(broadcast::tell);
        }
    }

    /** All that was there at the start has been taken in. */
    public void caughtUp() {
        if (!caughtUp) {
            indexTime.record(indexes::rebuild);
            caughtUp = true;
        }
    }

    /** Something went wrong halfway: the indexes may lack what the model has, and are made anew. */
    public void doubt() {
        caughtUp = false;
    }

    public boolean isCaughtUp() {
        return caughtUp;
    }
}
