package org.maillage.gateway.owner;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.json.EntityReader;
import org.maillage.gateway.readmodel.json.UnreadableEntity;

/** Things as their owner told them in an answer, public or not; never kept. */
@ApplicationScoped
public class Replies {

    private static final Position NOT_IN_A_LOG = new Position("directory", 0);

    private final EntityReader reader = new EntityReader();

    public <E extends Entity> E read(Class<E> type, EntityKind kind, JsonNode state) {
        try {
            return type.cast(reader.read(kind, state.toString().getBytes(StandardCharsets.UTF_8), NOT_IN_A_LOG));
        } catch (UnreadableEntity e) {
            throw new IllegalStateException("the owner answered a " + kind.code() + " that is none", e);
        }
    }
}
