package org.maillage.funding.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** One seed: operations drawn by its dice, each on the model and on the service, which must agree after it. */
final class Run {

    private final Random dice;
    private final NaiveFunding model;
    private final RealFunding real;
    private final RealChanges changes;
    private final Figures figures;
    private String last = "open";

    /** What is shared by all runs. */
    record Service(RealChanges changes, Figures figures) {}

    Run(Random dice, NaiveFunding model, RealFunding real, Service service) {
        this.dice = dice;
        this.model = model;
        this.real = real;
        this.changes = service.changes();
        this.figures = service.figures();
    }

    void operate() {
        int drawn = dice.nextInt(100);
        if (drawn < 40 || model.lines.isEmpty()) {
            contribute();
        } else if (drawn < 92) {
            moveALine(drawn, model.lines.get(dice.nextInt(model.lines.size())));
        } else {
            change();
        }
        assertThat(figures.of(real, model)).as(last).isEqualTo(NaiveFigures.of(model));
    }

    /** Balances are the sums of their entries, and places owe what they promised. */
    void end() {
        assertThat(figures.fold(real, model)).as("after %s", last).isEqualTo(NaiveFigures.owed(model, real));
    }

    private void contribute() {
        var line = new NaiveLine(one(model.places).survivor(), one(model.improvements), amount(600_00));
        long minimum = dice.nextInt(5) == 0 ? amount(400_00) : 0;
        var foreseen = model.isTaken(line) && dice.nextInt(4) == 0 ? real.preview(line) : List.<Long>of();
        if (!foreseen.isEmpty()) {
            assertThat(foreseen).as("preview of %d", line.amount).isEqualTo(model.wouldGive(line));
        }
        both(
                "contribute %s %s %d minimum %d"
                        .formatted(line.place.name, line.improvement.name, line.amount, minimum),
                () -> model.contribute(line, minimum),
                () -> real.contribute(line, minimum));
    }

    private void moveALine(int drawn, NaiveLine line) {
        var name = "line " + model.lines.indexOf(line);
        if (drawn < 60) {
            both("pay " + name, () -> model.pay(line), () -> real.pay(line));
        } else if (drawn < 64) {
            long received = amount((int) line.amount);
            if (received < line.amount) {
                both(
                        "accept " + received + " of " + name,
                        () -> model.acceptPartial(line, received),
                        () -> real.acceptPartial(line, received));
            }
        } else if (drawn < 68) {
            both("cancel " + name, () -> model.end(line, "CANCELLED"), () -> real.cancel(line));
        } else if (drawn < 72) {
            both("expire " + name, () -> model.end(line, "EXPIRED"), () -> real.expire(line));
        } else if (drawn < 85) {
            long amount = dice.nextInt(4) == 0 ? Math.max(1, line.remaining()) : amount((int) line.amount);
            both("refund " + amount + " of " + name, () -> model.refund(line, amount), () -> real.refund(line, amount));
        } else if (drawn < 88) {
            both("dispute " + name, () -> model.dispute(line), () -> real.dispute(line));
        } else {
            boolean stays = dice.nextBoolean();
            both((stays ? "win " : "lose ") + name, () -> model.resolve(line, stays), () -> real.resolve(line, stays));
        }
    }

    private void change() {
        if (dice.nextInt(10) == 0) {
            merge(one(model.places), one(model.places));
            return;
        }
        int drawn = dice.nextInt(10);
        if (drawn < 3 || model.programmes.isEmpty()) {
            var improvement = one(model.improvements);
            long goal = amount(5_000_00);
            both(
                    "goal of %s %d".formatted(improvement.name, goal),
                    () -> model.changeGoal(improvement, goal),
                    () -> changes.changeGoal(real, improvement, goal));
            return;
        }
        changeAProgramme(drawn, one(model.programmes));
    }

    private void merge(NaivePlace from, NaivePlace into) {
        if (!from.isGone() && !into.isGone() && from != into) {
            both(
                    "merge %s into %s".formatted(from.name, into.name),
                    () -> model.merge(from, into),
                    () -> changes.merge(real, from, into));
        }
    }

    private void changeAProgramme(int drawn, NaiveProgramme programme) {
        if (drawn < 5) {
            long budget = amount(5_000_00);
            both(
                    "budget of %s %d".formatted(programme.name, budget),
                    () -> programme.rebudget(budget),
                    () -> changes.rebudget(real, programme, budget));
        } else if (drawn < 7) {
            var terms = new NaiveProgramme.Terms(
                    1 + dice.nextInt(3), 1 + dice.nextInt(3), amount(1_000_00), amount(2_000_00));
            both(
                    programme.name + " " + terms,
                    () -> programme.revise(terms),
                    () -> changes.changeRule(real, programme, terms));
        } else if (drawn == 7) {
            both(
                    "suspend " + programme.name,
                    () -> programme.become("SUSPENDED", "OPEN"),
                    () -> changes.suspend(real, programme));
        } else {
            both(
                    "resume " + programme.name,
                    () -> programme.become("OPEN", "SUSPENDED"),
                    () -> changes.resume(real, programme));
        }
    }

    private void both(String name, BooleanSupplier inTheModel, BooleanSupplier inTheService) {
        last = name;
        boolean expected = inTheModel.getAsBoolean();
        boolean done = inTheService.getAsBoolean();
        assertThat(done).as("%s is done", name).isEqualTo(expected);
    }

    /** Small and odd amounts as often as large ones. */
    private long amount(int most) {
        int bound = dice.nextInt(3) == 0 ? Math.min(most, 1_00) : most;
        return 1 + dice.nextInt(bound);
    }

    String last() {
        return last;
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
