package org.maillage.funding.policy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.maillage.funding.matching.RoomSharing;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.record.Recorded;

/** Reads the members of a {@code PolicyInput} over the policy that stands; what is cleared is as usual again. */
final class PolicyReader {

    private static final Pattern CODE_SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final TextRule CODE = TextRule.token(60);
    private static final TextRule LABEL = TextRule.line(2, 120);
    private static final long MOST_HOURLY = 1_000_00L;
    private static final long MOST = 1_000_000_000_00L;

    private PolicyReader() {}

    static Policy read(Members members, Policy present) {
        var usual = Policy.USUAL;
        var settled = new Policy(
                members.oneOf("roomSharing", RoomSharing.class)
                        .over(Optional.of(present.roomSharing()))
                        .orElse(usual.roomSharing()),
                members.integer("paymentDays", 1, 365)
                        .over(Optional.of(present.paymentDays()))
                        .orElse(usual.paymentDays()),
                decidedBy("approval", members, present.approval()),
                decidedBy("verification", members, present.verification()),
                members.oneOf("listing", Listing.class)
                        .over(Optional.of(present.listing()))
                        .orElse(usual.listing()),
                versioned(over(criteria(members), present.criteria()), present.criteria()),
                over(rates(members), present.volunteerRates()),
                members.integer("publicCeilingPercent", 0, 99)
                        .over(Optional.ofNullable(present.publicCeiling()))
                        .orElse(null),
                members.moneyOfAnyCurrency("twoPeopleAbove", MOST)
                        .over(Optional.ofNullable(present.twoPeopleAbove()))
                        .orElse(null),
                members.bool("payoutAfterTransfer")
                        .over(Optional.of(present.payoutAfterTransfer()))
                        .orElse(usual.payoutAfterTransfer()),
                over(suggestions(members), present.suggestions()));
        members.serverOwned(Recorded.SERVER_OWNED);
        members.serverOwned("networkId");
        members.finish();
        return settled;
    }

    private static DecidedBy decidedBy(String name, Members members, DecidedBy present) {
        return members.oneOf(name, DecidedBy.class).over(Optional.of(present)).orElse(DecidedBy.ADMIN);
    }

    private static Field<List<Criterion>> criteria(Members members) {
        return members.objects("criteria", 50)
                .map(list -> distinct(all(list, PolicyReader::criterion), Criterion::code, members.spot("criteria")));
    }

    private static Optional<Criterion> criterion(Members members) {
        var code = members.required("code", members.parsed("code", CODE, PolicyReader::code))
                .value();
        var label = members.required("label", members.text("label", LABEL)).value();
        int weight = members.integer("weight", 1, 10).value().orElse(1);
        members.serverOwned("version");
        members.finish();
        return code.flatMap(c -> label.map(l -> new Criterion(c, l, weight, 1)));
    }

    private static Field<List<VolunteerRate>> rates(Members members) {
        return members.objects("volunteerRates", 100)
                .map(list -> distinct(
                        sorted(all(list, PolicyReader::rate)), VolunteerRate::from, members.spot("volunteerRates")));
    }

    private static Optional<VolunteerRate> rate(Members members) {
        var from = members.required("from", members.date("from")).value();
        var hourly = members.required("hourly", members.moneyOfAnyCurrency("hourly", MOST_HOURLY))
                .value();
        members.finish();
        return from.flatMap(day -> hourly.map(money -> new VolunteerRate(day, money)));
    }

    private static List<VolunteerRate> sorted(List<VolunteerRate> rates) {
        return rates.stream().sorted(Comparator.comparing(VolunteerRate::from)).toList();
    }

    private static Field<List<BudgetSuggestion>> suggestions(Members members) {
        return members.objects("suggestions", 20)
                .map(list -> distinct(
                        all(list, PolicyReader::suggestion),
                        BudgetSuggestion::budgetUpTo,
                        members.spot("suggestions")));
    }

    private static Optional<BudgetSuggestion> suggestion(Members members) {
        var upTo = members.required("budgetUpTo", members.moneyOfAnyCurrency("budgetUpTo", MOST))
                .value();
        var suggested = members.required("suggested", members.moneyOfAnyCurrency("suggested", MOST))
                .value();
        members.finish();
        return upTo.flatMap(budget -> suggested.map(money -> new BudgetSuggestion(budget, money)));
    }

    private static <T> List<T> all(List<Members> list, Function<Members, Optional<T>> reader) {
        return list.stream().flatMap(members -> reader.apply(members).stream()).toList();
    }

    private static <T> List<T> over(Field<List<T>> field, List<T> present) {
        return field.over(Optional.of(present)).orElse(List.of());
    }

    /** A list in which two elements stand for the same thing is at fault. */
    private static <T> List<T> distinct(List<T> list, Function<T, Object> key, Spot spot) {
        var seen = new HashSet<Object>();
        if (!list.stream().map(key).allMatch(seen::add)) {
            spot.fault("named-twice", "Two elements stand for the same thing.");
        }
        return list;
    }

    private static List<Criterion> versioned(List<Criterion> settled, List<Criterion> present) {
        return settled.stream().map(criterion -> versioned(criterion, present)).toList();
    }

    private static Criterion versioned(Criterion settled, List<Criterion> present) {
        return present.stream()
                .filter(before -> before.code().equals(settled.code()))
                .findFirst()
                .map(before -> before.saysTheSameAs(settled)
                        ? before
                        : new Criterion(settled.code(), settled.label(), settled.weight(), before.version() + 1))
                .orElse(settled);
    }

    private static Optional<String> code(String text, Spot spot) {
        if (CODE_SHAPE.matcher(text).matches()) {
            return Optional.of(text);
        }
        spot.fault("code-invalid", "Small letters and digits, joined by single hyphens, are expected.");
        return Optional.empty();
    }
}
