package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import java.util.UUID;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.improvement.Allocation;
import org.maillage.gateway.readmodel.improvement.CostLine;
import org.maillage.gateway.readmodel.improvement.FunderAmount;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.ImprovementStatus;
import org.maillage.gateway.readmodel.improvement.OverfundingPolicy;
import org.maillage.gateway.readmodel.improvement.ProgrammeAmount;

final class ImprovementReader {

    private ImprovementReader() {}

    static Improvement read(Members members, Position position) throws UnreadableEntity {
        var improvement = members.id("id");
        return new Improvement(
                improvement,
                members.integer("version"),
                position,
                members.id("commonId"),
                members.text("title"),
                members.text("description"),
                members.code("status", ImprovementStatus.class),
                members.list("costLines", ImprovementReader::costLine),
                members.money("goal"),
                members.money("raised"),
                members.money("own"),
                members.list("matched", ImprovementReader::match),
                members.list("granted", ImprovementReader::grant),
                members.list("allocations", one -> allocation(one, improvement)),
                members.nestedOrNull("suggestedContribution", Shared::slidingScale),
                members.money("remaining"),
                members.money("paidOut"),
                members.integer("contributors"),
                members.dateOrNull("deadline"),
                members.dateOrNull("deliveredOn"),
                members.code("overfunding", OverfundingPolicy.class),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<CostLine> costLine(Members members) throws UnreadableEntity {
        return Optional.of(new CostLine(members.text("label"), members.money("amount")));
    }

    private static Optional<ProgrammeAmount> match(Members members) throws UnreadableEntity {
        return Optional.of(new ProgrammeAmount(members.id("programmeId"), members.money("amount")));
    }

    private static Optional<FunderAmount> grant(Members members) throws UnreadableEntity {
        return Optional.of(new FunderAmount(members.id("funderId"), members.money("amount")));
    }

    private static Optional<Allocation> allocation(Members members, UUID improvement) throws UnreadableEntity {
        return Optional.of(new Allocation(
                members.id("programmeId"), improvement, members.money("amount"), members.texts("explanation")));
    }
}
