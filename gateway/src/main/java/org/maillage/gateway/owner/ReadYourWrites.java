package org.maillage.gateway.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.gateway.graphql.Lagging;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.json.EntityReader;
import org.maillage.gateway.readmodel.json.UnreadableEntity;
import org.maillage.gateway.search.Search;

/** Answers a write once the read model holds it, so that no reader sees a stale screen after a save. */
@ApplicationScoped
public class ReadYourWrites {

    private static final Position NOT_IN_A_LOG = new Position("directory", 0);

    private final ReadModel model;
    private final Search search;
    private final Asked asked;
    private final Duration patience;
    private final EntityReader reader = new EntityReader();

    ReadYourWrites(
            ReadModel model,
            Search search,
            Asked asked,
            @ConfigProperty(name = "maillage.read-your-writes.at-most", defaultValue = "PT2S") Duration patience) {
        this.model = model;
        this.search = search;
        this.asked = asked;
        this.patience = patience;
    }

    /** As the read model holds it; as its owner replied while it is pending, or when the read model lags. */
    public <E extends Entity> E seen(Class<E> type, EntityKind kind, Reply reply) {
        var replied = type.cast(read(kind, reply));
        if (reply.pending() || !reached(kind, replied.id(), replied.version())) {
            return replied;
        }
        return model.find(type, replied.id()).orElse(replied);
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

    private Entity read(EntityKind kind, Reply reply) {
        try {
            return reader.read(kind, reply.state().toString().getBytes(StandardCharsets.UTF_8), NOT_IN_A_LOG);
        } catch (UnreadableEntity e) {
            throw new IllegalStateException("the owner answered a " + kind.code() + " that is none", e);
        }
    }
}
