package org.maillage.gateway.owner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.json.EntityReader;
import org.maillage.gateway.readmodel.json.UnreadableEntity;

/** Things as their owner told them in an answer, public or not; never kept. */
@ApplicationScoped
public class Replies {

    private final EntityReader reader = new EntityReader();
    private final ObjectMapper json;

    Replies(ObjectMapper json) {
        this.json = json;
    }

    public <E extends Entity> E read(Class<E> type, EntityKind kind, JsonNode state) {
        try {
            return type.cast(reader.read(kind, state.toString().getBytes(StandardCharsets.UTF_8), notInALog(kind)));
        } catch (UnreadableEntity e) {
            throw new IllegalStateException("the owner answered a " + kind.code() + " that is none", e);
        }
    }

    /** Something that is never public, in the shape that its owner gives it. */
    public <T> T read(Class<T> shape, JsonNode state) {
        try {
            return json.treeToValue(state, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the owner answered a " + shape.getSimpleName() + " that is none", e);
        }
    }

    public <T> List<T> list(Class<T> shape, JsonNode states) {
        return StreamSupport.stream(states.spliterator(), false)
                .map(state -> read(shape, state))
                .toList();
    }

    private static Position notInALog(EntityKind kind) {
        return new Position(kind.service(), 0);
    }
}
