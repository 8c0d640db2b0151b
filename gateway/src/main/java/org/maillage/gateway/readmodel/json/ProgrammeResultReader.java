package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import java.util.UUID;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.improvement.Allocation;
import org.maillage.gateway.readmodel.programme.ProgrammeResult;

final class ProgrammeResultReader {

    private ProgrammeResultReader() {}

    static ProgrammeResult read(Members members, Position position) throws UnreadableEntity {
        var programme = members.id("id");
        return new ProgrammeResult(
                programme,
                members.integer("version"),
                position,
                members.instant("closedAt"),
                members.money("budget"),
                members.money("distributed"),
                members.money("returned"),
                members.list("allocations", one -> allocation(one, programme)));
    }

    private static Optional<Allocation> allocation(Members members, UUID programme) throws UnreadableEntity {
        return Optional.of(new Allocation(
                programme, members.id("improvementId"), members.money("amount"), members.texts("explanation")));
    }
}
