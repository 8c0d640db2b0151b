package org.maillage.funding.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What keepers, treasurers, funders and admins do. */
final class OtherMoves {

    private final Run run;
    private final NaiveFunding model;
    private final RealFunding real;
    private final RealChanges changes;
    private final RealTreasury treasury;
    private final NaiveCloses closes;

    OtherMoves(Run run, Run.Service service, NaiveCloses closes) {
        this.run = run;
        this.model = run.model;
        this.real = run.real;
        this.changes = service.changes();
        this.treasury = service.treasury();
        this.closes = closes;
    }

    void draw() {
        int drawn = run.dice.nextInt(100);
        if (drawn < 3) {
            merge(run.one(model.places), run.one(model.places));
        } else if (drawn < 20) {
            changeGoal(run.one(model.improvements));
        } else if (drawn < 35) {
            grant();
        } else if (drawn < 50) {
            pay(run.one(model.improvements));
        } else if (drawn < 68 && !model.payouts.isEmpty()) {
            tell(drawn, run.one(model.payouts));
        } else if (drawn < 70) {
            var improvement = run.one(model.improvements);
            run.both(
                    "cancel " + improvement.name,
                    () -> NaiveTreasury.cancel(model, improvement),
                    () -> treasury.cancel(real, improvement));
        } else if (!model.programmes.isEmpty()) {
            change(drawn, run.one(model.programmes));
        }
    }

    private void merge(NaivePlace from, NaivePlace into) {
        if (!from.isGone() && !into.isGone() && from != into) {
            run.both(
                    "merge %s into %s".formatted(from.name, into.name),
                    () -> model.merge(from, into),
                    () -> changes.merge(real, from, into));
        }
    }

    private void changeGoal(NaiveImprovement improvement) {
        long drawn = run.amount(5_000_00);
        long goal = drawn == improvement.goal ? drawn + 1 : drawn;
        run.both(
                "goal of %s %d".formatted(improvement.name, goal),
                () -> model.changeGoal(improvement, goal),
                () -> changes.changeGoal(real, improvement, goal));
    }

    private void grant() {
        var funder = run.one(model.funders);
        var to = run.dice.nextBoolean() ? List.of(run.one(model.improvements)) : shuffled();
        long amount = run.amount(500_00);
        run.both(
                "grant %d of %s to %d".formatted(amount, funder, to.size()),
                () -> NaiveTreasury.grant(model, funder, to, amount),
                () -> treasury.grant(real, funder, to, amount));
    }

    private List<NaiveImprovement> shuffled() {
        var all = new ArrayList<>(model.improvements);
        Collections.shuffle(all, run.dice);
        return all;
    }

    private void pay(NaiveImprovement improvement) {
        long most = Math.max(1, improvement.raised() - improvement.paidOut);
        long amount = run.dice.nextInt(4) == 0 ? most : run.amount((int) most);
        run.both(
                "pay %d out to %s".formatted(amount, improvement.name),
                () -> NaiveTreasury.pay(model, improvement, amount),
                () -> treasury.pay(real, model, improvement, amount));
    }

    private void tell(int drawn, NaivePayout payout) {
        var name = " payout " + model.payouts.indexOf(payout);
        if (drawn < 57) {
            payout.become("EXPORTED", "REQUESTED");
            treasury.export(real, payout);
        } else if (drawn < 61) {
            run.both(
                    "confirm" + name,
                    () -> NaiveTreasury.confirm(payout),
                    () -> treasury.say(real, payout, "CONFIRMED"));
        } else if (drawn < 65) {
            run.both(
                    "reject" + name,
                    () -> NaiveTreasury.reject(model, payout, "EXPORTED"),
                    () -> treasury.say(real, payout, "REJECTED"));
        } else {
            NaiveTreasury.reject(model, payout, "EXPORTED", "CONFIRMED");
            run.both("back comes" + name, () -> true, () -> treasury.cameBack(real, payout));
        }
    }

    private void change(int drawn, NaiveProgramme programme) {
        if (drawn < 76) {
            long budget = run.amount(5_000_00);
            run.both(
                    "budget of %s %d".formatted(programme.name, budget),
                    () -> programme.rebudget(budget),
                    () -> changes.rebudget(real, programme, budget));
        } else if (drawn < 84) {
            revise(programme);
        } else if (drawn < 89) {
            run.both(
                    "suspend " + programme.name,
                    () -> programme.become("SUSPENDED", "OPEN"),
                    () -> changes.suspend(real, programme));
        } else if (drawn < 96) {
            run.both(
                    "resume " + programme.name,
                    () -> programme.become("OPEN", "SUSPENDED"),
                    () -> changes.resume(real, programme));
        } else {
            run.both("close " + programme.name, () -> closes.close(programme), () -> changes.close(real, programme));
        }
    }

    private void revise(NaiveProgramme programme) {
        var terms = new NaiveProgramme.Terms(
                1 + run.dice.nextInt(3),
                1 + run.dice.nextInt(3),
                programme.terms.capPerContribution(),
                run.amount(1_000_00),
                run.amount(2_000_00));
        if (!programme.mode.equals("QUADRATIC_AT_CLOSE")) {
            run.both(
                    programme.name + " " + terms,
                    () -> programme.revise(terms),
                    () -> changes.changeRule(real, programme, terms));
        }
    }
}
