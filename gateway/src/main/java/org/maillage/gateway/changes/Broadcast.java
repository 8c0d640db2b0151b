package org.maillage.gateway.changes;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.builders.BufferItemMultiEmitter.EmitterBufferOverflowException;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.kernel.Refusal;

/**
 * Tells every subscriber of every change it wants, in the order in which the read model took them in. Each has a bounded
 * queue; who lets it run full is dropped.
 */
public final class Broadcast implements ChangeStream {

    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final int patience;
    private final Executor executor;

    /**
     * @param patience how many changes may wait for one subscriber
     * @param executor where subscribers work, so that none holds up the others
     */
    public Broadcast(int patience, Executor executor) {
        this.patience = patience;
        this.executor = executor;
    }

    @Override
    public Multi<ChangeNotice> changes(ChangeFilter filter) {
        return Multi.createFrom()
                .<ChangeNotice>emitter(emitter -> enter(filter, emitter), patience)
                .emitOn(executor)
                .onFailure(EmitterBufferOverflowException.class)
                .transform(overflow -> new Refusal("too-slow", "Changes came faster than they were read."));
    }

    /** Called by the one thread that applies changes. */
    public void tell(Applied applied) {
        if (!subscribers.isEmpty()) {
            var notice = ChangeNotice.of(applied.change());
            subscribers.forEach(subscriber -> subscriber.tell(applied, notice));
        }
    }

    public int subscribers() {
        return subscribers.size();
    }

    private void enter(ChangeFilter filter, MultiEmitter<? super ChangeNotice> emitter) {
        var subscriber = new Subscriber(filter, emitter);
        emitter.onTermination(() -> subscribers.remove(subscriber));
        subscribers.add(subscriber);
    }

    private record Subscriber(ChangeFilter filter, MultiEmitter<? super ChangeNotice> emitter) {

        void tell(Applied applied, ChangeNotice notice) {
            if (filter.wants(applied)) {
                emitter.emit(notice);
            }
        }
    }
}
