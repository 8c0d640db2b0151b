package org.maillage.gateway.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.gateway.graphql.Lagging;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.search.Search;

/** Answers a write once the read model holds it, so that no reader sees a stale screen after a save. */
@ApplicationScoped
public class ReadYourWrites {

    private final ReadModel model;
    private final Search search;
    private final Asked asked;
    private final Replies replies;
    private final Duration patience;

    ReadYourWrites(
            ReadModel model,
            Search search,
            Asked asked,
            Replies replies,
            @ConfigProperty(name = "maillage.read-your-writes.at-most", defaultValue = "PT2S") Duration patience) {
        this.model = model;
        this.search = search;
        this.asked = asked;
        this.replies = replies;
        this.patience = patience;
    }

    /** As the read model holds it; as its owner replied while it is pending, or when the read model lags. */
    public <E extends Entity> E seen(Class<E> type, EntityKind kind, Reply reply) {
        var replied = replies.read(type, kind, reply.state());
        return reply.pending() ? replied : seen(type, kind, replied);
    }

    /** As the read model holds it; as its owner replied when the read model lags. */
    public <E extends Entity> E seen(Class<E> type, EntityKind kind, E replied) {
        return reached(kind, replied.id(), replied.version())
                ? model.find(type, replied.id()).orElse(replied)
                : replied;
    }

    /** Waits, as long as it has patience, until the read model holds that version or the end of the thing. */
    public boolean reached(EntityKind kind, UUID id, long version) {
        boolean held = model.awaitVersion(kind, id, version, patience).join();
        if (held) {
            search.refresh();
        } else {
            Lagging.note(asked.graphQlContext());
        }
        return held;
    }

    /** Waits, as long as it has patience, until the read model no longer holds what its owner has ended. */
    public void gone(EntityKind kind, UUID id) {
        model.held(kind.type(), id).ifPresent(held -> reached(kind, id, held.version() + 1));
    }
}
