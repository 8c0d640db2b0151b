package org.maillage.funding.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.maillage.funding.funder.FunderId;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.record.Slug;
import org.maillage.kernel.Money;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kit.record.Recorded;

/** Reads the members of a {@code ProgrammeInput} over what stands; refuses with every fault at once. */
@ApplicationScoped
class ProgrammeReader {

    private static final TextRule NAME = TextRule.line(2, 120);

    private final RuleReader rules;

    ProgrammeReader(RuleReader rules) {
        this.rules = rules;
    }

    ProgrammeTerms read(Members members, Optional<ProgrammeTerms> present) {
        var name = members.required("name", members.text("name", NAME)).over(present.map(ProgrammeTerms::name));
        var funder = members.required("funderId", members.id("funderId"))
                .over(present.map(ProgrammeTerms::funder).map(FunderId::value));
        var network = members.required("networkId", members.id("networkId")).over(present.map(ProgrammeTerms::network));
        var mode = members.oneOf("mode", MatchingMode.class)
                .over(present.map(ProgrammeTerms::mode))
                .orElse(MatchingMode.FIRST_COME);
        var budget = members.required("budget", members.moneyOfAnyCurrency("budget", RuleReader.MOST))
                .over(present.map(terms -> new Money(terms.budget(), terms.currency())));
        var slug = slug(members, present).or(() -> name.flatMap(Slug::of));
        if (name.isPresent() && slug.isEmpty()) {
            members.spot("slug").fault("required", "No slug can be made from this name.");
        }
        var currency = budget.map(Money::currency).orElse("EUR");
        var rule = rules.read(members, present, new RuleReader.Setting(mode, network, currency));
        members.serverOwned(Recorded.SERVER_OWNED);
        members.serverOwned("status", "reserved", "settled", "available", "ruleVersion", "rule", "result");
        members.finish();
        members.spot().faults().refuseIfAny();
        return new ProgrammeTerms(
                slug.orElseThrow(),
                name.orElseThrow(),
                funder.map(FunderId::new).orElseThrow(),
                network.orElseThrow(),
                mode,
                currency,
                budget.map(Money::cents).orElseThrow(),
                rule.orElseThrow());
    }

    /** An address that was given once stays unless another is asked for. */
    private static Optional<Slug> slug(Members members, Optional<ProgrammeTerms> present) {
        return Slug.read(members).value().or(() -> present.map(ProgrammeTerms::slug));
    }
}
