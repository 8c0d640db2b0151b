package org.maillage.funding.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** One seed: operations drawn by its dice, each on the model and on the service, which must agree after it. */
final class Run {

    final Random dice;
    final NaiveFunding model;
    final RealFunding real;
    private final NaiveCloses closes;
    private final Service service;
    private final LineMoves lines;
    private final OtherMoves others;
    private String last = "open";
    private long checking;

    /** What is shared by all runs. */
    record Service(RealChanges changes, RealTreasury treasury, RealReplays replays, Figures figures) {}

    Run(Random dice, NaiveFunding model, RealFunding real, Service service) {
        this.dice = dice;
        this.model = model;
        this.real = real;
        this.closes = new NaiveCloses(model);
        this.service = service;
        this.lines = new LineMoves(this, service);
        this.others = new OtherMoves(this, service, closes);
    }

    void operate() {
        int drawn = dice.nextInt(100);
        if (drawn < 35 || model.lines.isEmpty()) {
            lines.contribute();
        } else if (drawn < 82) {
            lines.move(drawn, one(model.lines));
        } else {
            others.draw();
        }
        takeUpCloses();
        long begun = System.nanoTime();
        assertThat(service.figures().of(real, model)).as(last).isEqualTo(NaiveFigures.of(model));
        checking += System.nanoTime() - begun;
    }

    /** Nanoseconds that the comparisons after operations took. */
    long checking() {
        return checking;
    }

    /** Those of which the last reservation has gone. */
    private void takeUpCloses() {
        for (var programme : model.programmes) {
            if (closes.isUnderWay(programme)) {
                service.changes().takeUp(real, programme);
                closes.follow(programme);
            }
        }
    }

    /** Balances are the sums of their entries, places, keepers and funders owe what they should, and programmes replay. */
    void end() {
        assertThat(service.figures().fold(real, model)).as("after %s", last).isEqualTo(NaiveFigures.owed(model));
        for (var programme : model.programmes) {
            assertThat(service.changes().replayed(real, programme))
                    .as("%s replayed after %s", programme.name, last)
                    .isEmpty();
        }
    }

    /** What is refused leaves everything as it was. */
    void both(String name, BooleanSupplier inTheModel, BooleanSupplier inTheService) {
        last = name;
        boolean expected = inTheModel.getAsBoolean();
        var before = expected ? null : service.figures().kept(real, model);
        boolean done = inTheService.getAsBoolean();
        assertThat(done).as("%s is done", name).isEqualTo(expected);
        if (before != null) {
            assertThat(service.figures().kept(real, model))
                    .as("refused: %s", name)
                    .isEqualTo(before);
        }
    }

    /** Small and odd amounts as often as large ones. */
    long amount(int most) {
        int bound = dice.nextInt(3) == 0 ? Math.min(most, 1_00) : most;
        return 1 + dice.nextInt(bound);
    }

    String last() {
        return last;
    }

    <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
