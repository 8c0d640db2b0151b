package org.maillage.funding.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.maillage.funding.property.NaiveProgramme.Gift;

/** What places and their treasurer do with contributions. */
final class LineMoves {

    private final Run run;
    private final NaiveFunding model;
    private final RealFunding real;
    private final RealReplays replays;

    LineMoves(Run run, Run.Service service) {
        this.run = run;
        this.model = run.model;
        this.real = run.real;
        this.replays = service.replays();
    }

    void contribute() {
        var line = new NaiveLine(run.one(model.places).survivor(), run.one(model.improvements), run.amount(600_00));
        long minimum = run.dice.nextInt(5) == 0 ? run.amount(400_00) : 0;
        boolean replayed = minimum == 0 && run.dice.nextInt(25) == 0;
        var gifts = texts(model.wouldGive(line));
        if (model.isTaken(line) && run.dice.nextInt(4) == 0) {
            assertThat(real.preview(line)).as("preview of %d", line.amount).isEqualTo(gifts);
        }
        int before = model.lines.size();
        run.both(
                "contribute %s %s %d minimum %d%s"
                        .formatted(
                                line.place.name, line.improvement.name, line.amount, minimum, replayed ? " twice" : ""),
                () -> model.contribute(line, minimum),
                () -> replayed ? replays.contribute(real, model, line) : real.contribute(line, minimum));
        if (model.lines.size() > before) {
            assertThat(real.gifts).as(run.last()).isEqualTo(gifts);
        }
    }

    private static List<String> texts(Map<NaiveProgramme, Gift> gifts) {
        return gifts.values().stream().map(Gift::toString).toList();
    }

    void move(int drawn, NaiveLine line) {
        var name = "line " + model.lines.indexOf(line);
        if (drawn < 54) {
            run.both("pay " + name, () -> model.pay(line), () -> real.pay(line));
        } else if (drawn < 58) {
            acceptPartial(line, name);
        } else if (drawn < 62) {
            run.both("cancel " + name, () -> model.end(line, "CANCELLED"), () -> real.cancel(line));
        } else if (drawn < 65) {
            run.both("expire " + name, () -> model.end(line, "EXPIRED"), () -> real.expire(line));
        } else if (drawn < 76) {
            refund(line, name);
        } else if (drawn < 79) {
            run.both("dispute " + name, () -> model.dispute(line), () -> real.dispute(line));
        } else {
            boolean stays = run.dice.nextBoolean();
            run.both(
                    (stays ? "win " : "lose ") + name,
                    () -> model.resolve(line, stays),
                    () -> real.resolve(line, stays));
        }
    }

    private void acceptPartial(NaiveLine line, String name) {
        long received = run.amount((int) line.amount);
        if (received < line.amount) {
            run.both(
                    "accept " + received + " of " + name,
                    () -> model.acceptPartial(line, received),
                    () -> real.acceptPartial(line, received));
        }
    }

    private void refund(NaiveLine line, String name) {
        long amount = run.dice.nextInt(4) == 0 ? Math.max(1, line.remaining()) : run.amount((int) line.amount);
        boolean replayed = run.dice.nextInt(12) == 0;
        run.both(
                "refund " + amount + " of " + name + (replayed ? " twice" : ""),
                () -> model.refund(line, amount),
                () -> replayed ? replays.refund(real, model, line, amount) : real.refund(line, amount));
    }
}
