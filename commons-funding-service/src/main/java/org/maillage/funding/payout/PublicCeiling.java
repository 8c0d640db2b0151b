package org.maillage.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.improvement.Improvements;
import org.maillage.funding.improvement.Improvements.Share;
import org.maillage.funding.policy.Policies;
import org.maillage.funding.programme.Programme;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.Programmes;
import org.maillage.kernel.Refusal;

/** Own money may have gone since public money was matched with it: the share of public money is checked again at payout. */
@ApplicationScoped
class PublicCeiling {

    private static final int ALL = 100;

    private final Improvements improvements;
    private final Programmes programmes;
    private final Policies policies;

    PublicCeiling(Improvements improvements, Programmes programmes, Policies policies) {
        this.improvements = improvements;
        this.programmes = programmes;
        this.policies = policies;
    }

    /** Refuses with {@code public-ceiling-exceeded} and how much public money the own money carries. */
    void require(Improvement improvement) {
        var percent = percentOn(improvement);
        if (percent.isEmpty() || percent.getAsInt() >= ALL) {
            return;
        }
        long allowed = allowed(improvement.own(), percent.getAsInt());
        long present = improvements.publicMoneyOn(improvement.id());
        if (present > allowed) {
            throw new Refusal("public-ceiling-exceeded", "Its own money carries less public money than there is on it.")
                    .with("allowed", improvement.money(allowed).amount())
                    .with("publicMoney", improvement.money(present).amount());
        }
    }

    /** {@code floor(own x p / (100 - p))}. */
    static long allowed(long own, int percent) {
        return BigInteger.valueOf(own)
                .multiply(BigInteger.valueOf(percent))
                .divide(BigInteger.valueOf(ALL - percent))
                .longValueExact();
    }

    /** The strictest of those that gave; each programme's own, else the network's. */
    private OptionalInt percentOn(Improvement improvement) {
        var usual = policies.of(improvement.network()).publicCeilingPercent();
        return Stream.concat(
                        improvements.sharesOf(improvement.id()).matched().stream()
                                .map(this::ofProgramme),
                        Stream.of(OptionalInt.empty()))
                .map(own -> own.isPresent() ? own : usual)
                .flatMapToInt(percent -> percent.isPresent() ? IntStream.of(percent.getAsInt()) : IntStream.empty())
                .min();
    }

    private OptionalInt ofProgramme(Share share) {
        return programmes
                .byId(new ProgrammeId(share.of()))
                .map(Programme::rule)
                .map(rule -> rule.publicCeilingPercent())
                .orElse(OptionalInt.empty());
    }
}
