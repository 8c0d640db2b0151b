package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.readmodel.host.Served;
import org.maillage.kernel.territory.TerritoryLevel;

final class HostReader {

    private HostReader() {}

    static Host read(Members members, Position position) throws UnreadableEntity {
        return new Host(
                members.id("id"),
                members.integer("version"),
                position,
                members.text("name"),
                members.word("legalForm"),
                members.word("economicModel"),
                members.words("charters"),
                members.nestedOrNull("address", Shared::address),
                members.nestedOrNull("territory", Shared::territory),
                members.list("serves", HostReader::served),
                members.textOrNull("website"),
                members.ids("solutionIds"),
                members.moneyOrNull("yearlyBudget"),
                members.integerOrNull("yearlyHours"),
                members.flag("openToNewUsers"),
                members.words("support"),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<Served> served(Members members) throws UnreadableEntity {
        return Optional.of(
                members.pool().one(new Served(members.code("level", TerritoryLevel.class), members.word("code"))));
    }
}
