package org.maillage.gateway.readmodel.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.improvement.Allocation;
import org.maillage.kernel.Money;

/** How a programme that closed shared its budget; its id is the programme's. */
public record ProgrammeResult(
        UUID id,
        long version,
        Position position,
        Instant closedAt,
        Money budget,
        Money distributed,
        Money returned,
        List<Allocation> allocations)
        implements Entity {

    @Override
    public EntityKind entityKind() {
        return EntityKind.PROGRAMME_RESULT;
    }
}
