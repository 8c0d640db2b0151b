package org.maillage.gateway.readmodel.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.network.Criterion;
import org.maillage.gateway.readmodel.network.FreshnessPeriod;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.network.NetworkKind;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.territory.TerritoryLevel;

final class NetworkReader {

    private NetworkReader() {}

    static Network read(Members members, Position position) throws UnreadableEntity {
        return new Network(
                members.id("id"),
                members.integer("version"),
                position,
                members.text("slug"),
                members.text("name"),
                members.textOrNull("description"),
                members.code("kind", NetworkKind.class),
                members.wordOrNull("territory"),
                members.codeOrNull("territoryLevel", TerritoryLevel.class),
                members.textOrNull("website"),
                members.flag("requiresValidation"),
                members.integer("quorumPercent"),
                members.integer("votingDays"),
                members.word("timeZone"),
                members.words("charters"),
                criteriaVersion(members),
                members.list("criteria", NetworkReader::criterion),
                periods(members),
                members.idOrNull("manifestoId"),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static List<FreshnessPeriod> periods(Members members) throws UnreadableEntity {
        var periods = new ArrayList<FreshnessPeriod>();
        for (var part : Part.values()) {
            var days =
                    members.nestedOrNull("freshnessDays", all -> Optional.ofNullable(all.integerOrNull(part.name())));
            if (days != null && days.filter(d -> d > 0 && d < part.days()).isPresent()) {
                periods.add(new FreshnessPeriod(part, days.get()));
            }
        }
        return List.copyOf(periods);
    }

    /** A network that has no criteria yet may say nothing of their version. */
    private static int criteriaVersion(Members members) throws UnreadableEntity {
        var version = members.integerOrNull("criteriaVersion");
        return version == null ? 0 : version;
    }

    private static Optional<Criterion> criterion(Members members) throws UnreadableEntity {
        return Optional.of(new Criterion(
                members.word("code"), members.text("label"), members.integer("weight"), members.integer("version")));
    }
}
