package org.maillage.funding.property;

import java.util.LinkedHashMap;
import java.util.Map;

/** A contribution of the model, with what each programme gave to it. */
final class NaiveLine {

    static final class Given {
        final long first;
        long now;

        Given(long first) {
            this.first = first;
            this.now = first;
        }
    }

    final NaivePlace place;
    final NaiveImprovement improvement;
    final long gross;
    long amount;
    long refunded;
    String status = "COMMITTED";
    String beforeDispute = "";
    final Map<NaiveProgramme, Given> given = new LinkedHashMap<>();

    NaiveLine(NaivePlace place, NaiveImprovement improvement, long amount) {
        this.place = place;
        this.improvement = improvement;
        this.gross = amount;
        this.amount = amount;
    }

    boolean is(String wanted) {
        return status.equals(wanted);
    }

    boolean isRefundable() {
        return is("PAID") || is("PARTIALLY_REFUNDED");
    }

    boolean counts() {
        return !is("CANCELLED") && !is("EXPIRED");
    }

    long remaining() {
        return amount - refunded;
    }

    long matched() {
        return given.values().stream().mapToLong(each -> each.now).sum();
    }

    /** What a programme's match is lowered by, now that so much less of the line remains. */
    long falls(Given match) {
        long target = match.first * remaining() / gross;
        long fall = match.now - target;
        match.now = target;
        return fall;
    }
}
