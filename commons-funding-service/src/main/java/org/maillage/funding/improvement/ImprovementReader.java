package org.maillage.funding.improvement;

import java.util.Optional;
import org.maillage.funding.matching.Overfunding;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.record.Recorded;

/** Reads the members of an {@code ImprovementInput} over what stands; refuses with every fault at once. */
final class ImprovementReader {

    private static final TextRule TITLE = TextRule.line(2, 160);
    private static final TextRule DESCRIPTION = TextRule.block(10_000);
    private static final TextRule LABEL = TextRule.line(1, 160);
    private static final TextRule REASON = TextRule.block(2_000);
    private static final int MOST_LINES = 200;
    private static final long MOST = 1_000_000_000_00L;
    private static final String EUROS = "EUR";

    private ImprovementReader() {}

    /** What is written, and why another goal. */
    record Said(ImprovementSheet sheet, Optional<String> reason) {}

    static Said read(Members members, Optional<ImprovementSheet> present) {
        var title = members.required("title", members.text("title", TITLE)).over(present.map(ImprovementSheet::title));
        var description = members.required("description", members.text("description", DESCRIPTION))
                .over(present.map(ImprovementSheet::description));
        var lines = costLines(members).over(present.map(ImprovementSheet::costLines));
        var currency = currency(lines.orElse(CostLines.NONE), present, members);
        var scale = scale(members).over(present.map(ImprovementSheet::scale));
        if (scale.filter(s -> !s.isIn(currency)).isPresent()) {
            members.spot("suggestedContribution")
                    .fault("currency-mismatch", "The scale is in the currency of the costs.");
        }
        var deadline = members.date("deadline").over(present.map(ImprovementSheet::deadline));
        var overfunding = members.oneOf("overfunding", Overfunding.class)
                .over(present.map(ImprovementSheet::overfunding))
                .orElse(Overfunding.LIMIT_MATCHES);
        var reason = members.text("reason", REASON).value();
        members.serverOwned(Recorded.SERVER_OWNED);
        members.serverOwned("commonId", "status", "goal", "raised", "own", "matched", "granted", "allocations");
        members.serverOwned("remaining", "paidOut", "contributors", "deliveredOn", "deliveryReport", "goalChanges");
        members.finish();
        members.spot().faults().refuseIfAny();
        var sheet = new ImprovementSheet(
                title.orElseThrow(),
                description.orElseThrow(),
                currency,
                lines.orElse(CostLines.NONE),
                scale.orElse(null),
                deadline.orElse(null),
                overfunding);
        return new Said(sheet, reason);
    }

    private static Field<CostLines> costLines(Members members) {
        return members.required("costLines", members.objects("costLines", MOST_LINES))
                .map(all -> new CostLines(
                        all.stream().flatMap(line -> costLine(line).stream()).toList()));
    }

    private static Optional<CostLine> costLine(Members line) {
        var label = line.required("label", line.text("label", LABEL)).value();
        var amount =
                line.required("amount", line.moneyOfAnyCurrency("amount", MOST)).value();
        line.finish();
        if (amount.filter(money -> money.cents() == 0).isPresent()) {
            line.spot("amount").fault("out-of-range", "A cost line is above zero.");
        }
        return label.flatMap(text -> amount.map(money -> new CostLine(text, money)));
    }

    /** One for all; with no line left, the one that there was. */
    private static String currency(CostLines lines, Optional<ImprovementSheet> present, Members members) {
        var all = lines.all().stream()
                .map(line -> line.amount().currency())
                .distinct()
                .toList();
        if (all.size() > 1) {
            members.spot("costLines").fault("currency-mismatch", "All cost lines are in one currency.");
        }
        return all.stream()
                .findFirst()
                .or(() -> present.map(ImprovementSheet::currency))
                .orElse(EUROS);
    }

    private static Field<SlidingScale> scale(Members members) {
        return members.object("suggestedContribution").flatMap(ImprovementReader::rising);
    }

    private static Optional<SlidingScale> rising(Members scale) {
        var minimum = scale.required("minimum", scale.moneyOfAnyCurrency("minimum", MOST))
                .value();
        var suggested = scale.moneyOfAnyCurrency("suggested", MOST).value();
        var maximum = scale.moneyOfAnyCurrency("maximum", MOST).value();
        scale.finish();
        if (minimum.isEmpty()) {
            scale.spot().fault("required", "A scale has a minimum.");
            return Optional.empty();
        }
        var read = new SlidingScale(minimum.get(), suggested.orElse(null), maximum.orElse(null));
        if (!read.isRising()) {
            scale.spot().fault("out-of-order", "Minimum, suggested and maximum rise, in one currency.");
            return Optional.empty();
        }
        return Optional.of(read);
    }
}
