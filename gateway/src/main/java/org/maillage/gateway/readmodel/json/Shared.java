package org.maillage.gateway.readmodel.json;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.place.Address;
import org.maillage.gateway.readmodel.place.ExternalId;
import org.maillage.gateway.readmodel.space.Rate;
import org.maillage.gateway.readmodel.space.RateUnit;
import org.maillage.gateway.readmodel.space.SlidingScale;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.recurrence.Recurrence;
import org.maillage.kernel.territory.TerritoryOf;

/** Pieces that several kinds of things hold. */
final class Shared {

    private static final double POLE = 90;
    private static final double ANTIMERIDIAN = 180;

    private Shared() {}

    static Optional<ExternalId> externalId(Members members) throws UnreadableEntity {
        return Optional.of(new ExternalId(members.word("source"), members.text("id")));
    }

    static TerritoryOf territory(Members members) throws UnreadableEntity {
        return members.pool()
                .one(new TerritoryOf(
                        members.word("commune"),
                        members.wordOrNull("epci"),
                        members.word("department"),
                        members.word("region")));
    }

    static Address address(Members members) throws UnreadableEntity {
        return new Address(
                members.textOrNull("street"),
                members.textOrNull("complement"),
                members.wordOrNull("postcode"),
                members.wordOrNull("commune"),
                members.wordOrNull("inseeCode"),
                degrees(members, "latitude", POLE),
                degrees(members, "longitude", ANTIMERIDIAN),
                members.wordOrNull("geoPrecision"));
    }

    static ZoneId zone(String name) throws UnreadableEntity {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new UnreadableEntity("the time zone is not known here", e);
        }
    }

    static @Nullable Recurrence ruleOrNull(Members members) throws UnreadableEntity {
        var rule = members.wordOrNull("rrule");
        try {
            return rule == null ? null : members.pool().one(Recurrence.parse(rule));
        } catch (Refusal e) {
            throw new UnreadableEntity("rrule cannot be read", e);
        }
    }

    static Optional<Rate> rate(Members members) throws UnreadableEntity {
        return Optional.of(members.pool()
                .one(new Rate(
                        members.code("unit", RateUnit.class),
                        members.moneyOrNull("price"),
                        members.wordOrNull("audience"),
                        members.flag("free"),
                        members.nestedOrNull("slidingScale", Shared::slidingScale))));
    }

    static SlidingScale slidingScale(Members members) throws UnreadableEntity {
        return new SlidingScale(
                members.money("minimum"), members.moneyOrNull("suggested"), members.moneyOrNull("maximum"));
    }

    private static @Nullable Double degrees(Members members, String name, double most) throws UnreadableEntity {
        var degrees = members.decimalOrNull(name);
        if (degrees != null && Math.abs(degrees) > most) {
            throw new UnreadableEntity(name + " is not on the globe");
        }
        return degrees;
    }
}
