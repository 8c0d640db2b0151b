package org.maillage.gateway.readmodel.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.place.Identifier;
import org.maillage.gateway.readmodel.place.IdentifierScheme;
import org.maillage.gateway.readmodel.place.Itinerance;
import org.maillage.gateway.readmodel.place.Link;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.place.PlaceStatus;
import org.maillage.gateway.readmodel.place.Provenance;
import org.maillage.gateway.readmodel.place.Stop;
import org.maillage.gateway.readmodel.place.Verified;
import org.maillage.kernel.freshness.Part;

final class PlaceReader {

    private PlaceReader() {}

    static Place read(Members members, Position position) throws UnreadableEntity {
        return new Place(
                members.id("id"),
                members.integer("version"),
                position,
                members.text("name"),
                members.codesOr("kinds", PlaceKind.OTHER),
                members.textOrNull("summary"),
                members.textOrNull("description"),
                members.code("status", PlaceStatus.class),
                members.code("mobility", Itinerance.class),
                members.list("stops", PlaceReader::stop),
                members.nestedOrNull("address", Shared::address),
                members.nestedOrNull("territory", Shared::territory),
                members.textOrNull("website"),
                members.list("socialNetworks", PlaceReader::link),
                members.wordOrNull("openingHours"),
                members.dateOrNull("openedOn"),
                members.textOrNull("holder"),
                members.wordOrNull("legalForm"),
                members.wordOrNull("managementModel"),
                members.integerOrNull("builtSurfaceM2"),
                members.integerOrNull("outdoorSurfaceM2"),
                members.words("services"),
                members.words("audiences"),
                members.words("accessModes"),
                members.textOrNull("accessibility"),
                members.words("labels"),
                members.list("identifiers", PlaceReader::identifier),
                members.list("externalIds", Shared::externalId),
                members.ids("networkIds"),
                members.idOrNull("parentPlaceId"),
                members.idOrNull("proposalId"),
                Shared.zone(members.word("timeZone")),
                members.ids("mergedFrom"),
                members.list("provenance", PlaceReader::provenance),
                verified(members),
                members.wordOrNull("verifiedBy"),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<Stop> stop(Members members) throws UnreadableEntity {
        var address = members.nestedOrNull("address", Shared::address);
        if (address == null) {
            throw new UnreadableEntity("a stop has no address");
        }
        return Optional.of(
                new Stop(members.instant("startsAt"), members.instant("endsAt"), address, Shared.ruleOrNull(members)));
    }

    private static Optional<Link> link(Members members) throws UnreadableEntity {
        return Optional.of(new Link(members.word("kind"), members.text("url")));
    }

    private static Optional<Identifier> identifier(Members members) throws UnreadableEntity {
        var scheme = members.word("scheme");
        var value = members.text("value");
        return List.of(IdentifierScheme.values()).stream()
                .filter(known -> known.name().equals(scheme))
                .map(known -> new Identifier(known, value))
                .findFirst();
    }

    private static Optional<Provenance> provenance(Members members) throws UnreadableEntity {
        return Optional.of(new Provenance(members.word("field"), members.word("source"), members.instant("at")));
    }

    private static List<Verified> verified(Members members) throws UnreadableEntity {
        var names = members.names("verified");
        if (names.isEmpty()) {
            return List.of();
        }
        var verified = new ArrayList<Verified>();
        for (var part : Part.values()) {
            if (names.contains(part.name())) {
                verified.add(one(part, members));
            }
        }
        verified.sort(Comparator.comparing(Verified::part));
        return List.copyOf(verified);
    }

    private static Verified one(Part part, Members members) throws UnreadableEntity {
        var at = members.nestedOrNull("verified", dates -> dates.instant(part.name()));
        var method = members.nestedOrNull(
                "verifiedMethods", methods -> Optional.ofNullable(methods.wordOrNull(part.name())));
        if (at == null) {
            throw new UnreadableEntity("verified is missing");
        }
        return new Verified(part, at, method == null ? null : method.orElse(null));
    }
}
