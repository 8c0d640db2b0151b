package org.maillage.funding.matching;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.maillage.kernel.Money;

/** Writes cents of one currency as the decimals of a step. */
record Figures(String currency) {

    String text(long cents) {
        return new Money(cents, currency).amount();
    }

    /** {@code code: from - less - less = result}, never below zero. */
    Step minus(String code, long from, long... less) {
        return new Step(code, text(from), Step.MINUS, chain(Step.MINUS, less), text(left(from, less)));
    }

    Step plus(String code, long first, long... more) {
        var sum = Arrays.stream(more).reduce(first, Math::addExact);
        return new Step(code, text(first), Step.PLUS, chain(Step.PLUS, more), text(sum));
    }

    Step times(String code, long amount, long numerator, long denominator) {
        return new Step(
                code,
                text(amount),
                Step.TIMES,
                numerator + "/" + denominator,
                text(Fractions.floor(amount, numerator, denominator)));
    }

    /** A condition that does not hold. */
    Step fails(String code, String left, String operator, String right) {
        return new Step(code, left, operator, right, text(0));
    }

    static long left(long from, long... less) {
        return Math.max(0, Arrays.stream(less).reduce(from, Math::subtractExact));
    }

    private String chain(String operator, long... amounts) {
        return Arrays.stream(amounts).mapToObj(this::text).collect(Collectors.joining(" " + operator + " "));
    }
}
