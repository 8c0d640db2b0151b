package org.maillage.funding.matching;

/**
 * A match computed a second time from what the register says of the time before its line. Taken from the kept steps, as
 * nothing else keeps it: why a place was not eligible, that a programme was suspended, and the parts of a room that several
 * programmes shared. Amounts, caps, budget, room and ceiling are computed.
 */
public final class Rematching {

    private final KeptSteps kept;
    private final Calculation calculation;
    private final Chain chain;

    private Rematching(KeptSteps kept, Calculation calculation, Chain chain) {
        this.kept = kept;
        this.calculation = calculation;
        this.chain = chain;
    }

    /** What earlier programmes gave to the line. */
    public record Earlier(long given, long publicGiven) {
        public static final Earlier NOTHING = new Earlier(0, 0);
    }

    public static MatchResult of(Line line, Candidate candidate, Earlier earlier, KeptSteps kept) {
        var chain = Chain.after(earlier.given(), earlier.publicGiven());
        var calculation = new Calculation(line, candidate, chain);
        var stop = kept.stop().filter(it -> holds(it, line, candidate.rule()));
        if (stop.isPresent()) {
            calculation.stop(stop.get());
        } else {
            new Rematching(kept, calculation, chain).compute(candidate.rule());
        }
        return calculation.result();
    }

    /** A stop by the clock is checked against the window of the line's rule. */
    private static boolean holds(Gate.Stop stop, Line line, Rule rule) {
        return switch (stop.limit()) {
            case AT_CLOSE -> rule.mode() != MatchingMode.FIRST_COME;
            case WINDOW -> stop.step().code().equals("SUSPENDED") || !rule.isOpenAt(line.at());
            default -> true;
        };
    }

    private void compute(Rule rule) {
        calculation.caps();
        calculation.budget();
        kept.all().forEach(this::constraint);
        if (kept.of("PUBLIC_MONEY").isEmpty()) {
            calculation.publicCeiling(chain);
        }
        if (rule.deMinimis() && kept.of(MatchLimit.DE_MINIMIS.name()).isEmpty()) {
            calculation.deMinimis(chain);
        }
    }

    /** In the order in which they were kept: it depends on how the network shares room. */
    private void constraint(Step step) {
        if (step.operator().equals(Step.SHARED)) {
            calculation.limit(MatchLimit.valueOf(step.code()), step, KeptSteps.cents(step.result()));
        } else if (step.code().endsWith("_SHARED")) {
            calculation.note(step);
        } else if (step.code().equals(MatchLimit.ROOM.name())) {
            calculation.room(chain);
        } else if (step.code().equals(MatchLimit.DE_MINIMIS.name())) {
            calculation.deMinimis(chain);
        } else if (step.code().equals("PUBLIC_MONEY")) {
            ceiling();
        }
    }

    private void ceiling() {
        var inTurn = kept.of(MatchLimit.PUBLIC_CEILING.name())
                .filter(step -> step.operator().equals(Step.MINUS));
        if (inTurn.isPresent()) {
            calculation.publicCeiling(chain);
        } else {
            calculation.allowedPublicMoney();
        }
    }
}
