package org.maillage.funding.property;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A contribution of the model, with what each programme gave to it. */
final class NaiveLine {

    static final class Given {
        final NaiveProgramme.Terms terms;
        final String limit;
        long gross;
        long first;
        long now;
        boolean waits;

        Given(NaiveProgramme programme, NaiveProgramme.Gift gift, long gross) {
            this.terms = programme.terms;
            this.limit = gift.limit();
            this.gross = gross;
            this.first = gift.amount();
            this.now = first;
            this.waits = limit.equals("AT_CLOSE");
        }
    }

    final NaivePlace place;
    final NaiveImprovement improvement;
    long amount;
    long refunded;
    String status = "COMMITTED";
    String beforeDispute = "";
    final Map<NaiveProgramme, Given> given = new LinkedHashMap<>();

    NaiveLine(NaivePlace place, NaiveImprovement improvement, long amount) {
        this.place = place;
        this.improvement = improvement;
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

    /** What is promised or paid, and not given back. */
    long stands() {
        return counts() ? remaining() : 0;
    }

    long remaining() {
        return amount - refunded;
    }

    long matched() {
        return given.values().stream().mapToLong(each -> each.now).sum();
    }

    boolean waitsFor(NaiveProgramme programme) {
        var match = given.get(programme);
        return match != null && match.waits && stands() > 0;
    }

    boolean holdsBack(NaiveProgramme programme) {
        var match = given.get(programme);
        return is("COMMITTED") && match != null && match.limit.equals("AT_CLOSE");
    }

    long matchOf(NaiveProgramme programme) {
        var match = given.get(programme);
        return match == null ? 0 : match.now;
    }

    /** What a programme's match is lowered by, now that so much less of the line remains. */
    long falls(Given match) {
        long target = match.first * remaining() / match.gross;
        long fall = match.now - target;
        match.now = target;
        return fall;
    }

    Given givenBy(NaiveProgramme programme) {
        return Objects.requireNonNull(given.get(programme), programme.name);
    }

    /** What a close gave to what remains. */
    void allot(NaiveProgramme programme, long share) {
        var match = givenBy(programme);
        match.gross = remaining();
        match.first = share;
        match.now = share;
        match.waits = false;
    }
}
