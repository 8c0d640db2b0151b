package org.maillage.funding.property;

import java.util.TreeMap;

/** Every figure of the model by its name; what is zero and has no other state is left out. */
final class NaiveFigures {

    private final NaiveFunding model;
    private final TreeMap<String, String> all = new TreeMap<>();

    private NaiveFigures(NaiveFunding model) {
        this.model = model;
    }

    static TreeMap<String, String> of(NaiveFunding model) {
        var figures = new NaiveFigures(model);
        model.improvements.forEach(figures::improvement);
        model.programmes.forEach(figures::programme);
        for (int i = 0; i < model.lines.size(); i++) {
            figures.line("line " + i, model.lines.get(i));
        }
        figures.investments();
        figures.payouts();
        return figures.all;
    }

    /** What places promised, less what is to be given back to them; what keepers owe; what funders undertook. */
    static TreeMap<String, String> owed(NaiveFunding model) {
        var figures = new NaiveFigures(model);
        for (var place : model.places) {
            figures.put(
                    place.name + " PLACE",
                    model.lines.stream()
                            .filter(line -> line.place == place)
                            .mapToLong(line -> line.refunded - (line.is("COMMITTED") ? line.amount : 0))
                            .sum());
        }
        figures.put(
                "owed",
                model.improvements.stream()
                        .flatMap(each -> each.owed.values().stream())
                        .mapToLong(each -> -each)
                        .sum());
        for (var funder : model.funders) {
            long undertaken = model.programmes.stream()
                    .filter(each -> each.funder.equals(funder))
                    .mapToLong(each -> each.budget - each.returned + each.owed)
                    .sum();
            figures.put(funder + " FUNDER", -undertaken - model.grants.getOrDefault(funder, 0L));
        }
        return figures.all;
    }

    private void improvement(NaiveImprovement each) {
        all.put(
                each.name,
                "%s goal=%d committed=%d paid=%d reserved=%d settled=%d granted=%d paidOut=%d"
                        .formatted(
                                each.status,
                                each.goal,
                                each.committed,
                                each.paid,
                                each.reserved,
                                each.settled,
                                each.granted(),
                                each.paidOut));
        put(each.name + " PROMISED", each.committed);
        put(each.name + " OWN", each.holds("own", each.paid));
        each.granted.forEach((funder, gave) -> put(each.name + " GRANTED " + funder, each.holds(funder, gave)));
    }

    private void programme(NaiveProgramme each) {
        all.put(
                each.name,
                "%s budget=%d reserved=%d settled=%d returned=%d"
                        .formatted(each.status, each.budget, each.reserved, each.settled, each.returned));
        put(each.name + " AVAILABLE", each.available());
        put(each.name + " RETURNING", each.owed);
        each.usedByPlace.forEach((place, used) -> put(each.name + " by " + place, used));
        for (var improvement : model.improvements) {
            long reserved = each.reservedOn.getOrDefault(improvement.name, 0L);
            long settled = each.settledOn.getOrDefault(improvement.name, 0L);
            put(improvement.name + " RESERVED " + each.name, reserved);
            put(improvement.name + " MATCHED " + each.name, improvement.holds(each.name, settled));
            if (reserved + settled != 0) {
                all.put(improvement.name + " uses " + each.name, "reserved=%d settled=%d".formatted(reserved, settled));
            }
        }
    }

    private void line(String name, NaiveLine line) {
        all.put(name, "%s amount=%d refunded=%d".formatted(line.status, line.amount, line.refunded));
        line.given.forEach((programme, match) -> put(name + " " + programme.name, match.now));
    }

    private void payouts() {
        for (int i = 0; i < model.payouts.size(); i++) {
            var payout = model.payouts.get(i);
            all.put("payout " + i, "%s %d".formatted(payout.status, payout.amount()));
        }
        put(
                "payable",
                model.payouts.stream()
                        .filter(each -> each.status.equals("REQUESTED") || each.status.equals("EXPORTED"))
                        .mapToLong(NaivePayout::amount)
                        .sum());
    }

    private void investments() {
        for (var place : model.places) {
            for (var improvement : model.improvements) {
                var lines = model.lines.stream()
                        .filter(line ->
                                line.improvement == improvement && line.place.survivor() == place && line.counts())
                        .toList();
                long own = lines.stream().mapToLong(NaiveLine::remaining).sum();
                long matched = lines.stream().mapToLong(NaiveLine::matched).sum();
                if (own + matched != 0) {
                    all.put(place.name + " invests " + improvement.name, "own=%d matched=%d".formatted(own, matched));
                }
            }
        }
    }

    private void put(String name, long figure) {
        if (figure != 0) {
            all.put(name, Long.toString(figure));
        }
    }
}
