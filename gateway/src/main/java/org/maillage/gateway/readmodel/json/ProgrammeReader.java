package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.commons.CommonKind;
import org.maillage.gateway.readmodel.place.PlaceKind;
import org.maillage.gateway.readmodel.programme.CapExcess;
import org.maillage.gateway.readmodel.programme.CountedLines;
import org.maillage.gateway.readmodel.programme.Eligibility;
import org.maillage.gateway.readmodel.programme.MatchingMode;
import org.maillage.gateway.readmodel.programme.Programme;
import org.maillage.gateway.readmodel.programme.ProgrammeStatus;
import org.maillage.gateway.readmodel.programme.Rule;
import org.maillage.gateway.readmodel.programme.Stacking;
import org.maillage.gateway.readmodel.programme.UnderSubscription;

final class ProgrammeReader {

    private ProgrammeReader() {}

    static Programme read(Members members, Position position) throws UnreadableEntity {
        return new Programme(
                members.id("id"),
                members.integer("version"),
                position,
                members.text("slug"),
                members.text("name"),
                members.id("funderId"),
                members.id("networkId"),
                rule(members),
                members.money("budget"),
                members.money("reserved"),
                members.money("settled"),
                members.money("available"),
                members.instant("opensAt"),
                members.instant("closesAt"),
                members.code("status", ProgrammeStatus.class),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Rule rule(Members members) throws UnreadableEntity {
        var eligibility = members.nestedOrNull("eligibility", ProgrammeReader::eligibility);
        return new Rule(
                members.integer("ruleVersion"),
                members.code("mode", MatchingMode.class),
                members.integer("rateNumerator"),
                members.integer("rateDenominator"),
                members.moneyOrNull("capPerPlace"),
                members.moneyOrNull("capPerContribution"),
                members.moneyOrNull("capPerImprovement"),
                members.integerOrNull("capPerCommonPercent"),
                eligibility == null ? Eligibility.ANYONE : eligibility,
                members.code("stacking", Stacking.class),
                members.integer("priority"),
                members.code("underSubscription", UnderSubscription.class),
                members.code("capExcess", CapExcess.class),
                members.code("counts", CountedLines.class),
                members.integerOrNull("publicCeilingPercent"),
                members.flag("deMinimis"),
                members.text("rule"));
    }

    private static Eligibility eligibility(Members members) throws UnreadableEntity {
        return new Eligibility(
                members.words("regions"),
                members.codesOr("placeKinds", PlaceKind.OTHER),
                members.codes("commonKinds", CommonKind.class),
                members.ids("networkIds"),
                members.flag("verifiedPlacesOnly"));
    }
}
