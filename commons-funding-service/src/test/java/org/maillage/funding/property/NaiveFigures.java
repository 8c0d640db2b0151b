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
        return figures.all;
    }

    /** What places owe: what they promised, less what is to be given back to them. */
    static TreeMap<String, String> owed(NaiveFunding model, RealFunding real) {
        var owed = new TreeMap<String, String>();
        for (var place : model.places) {
            long balance = model.lines.stream()
                    .filter(line -> line.place == place)
                    .mapToLong(line -> line.refunded - (line.is("COMMITTED") ? line.amount : 0))
                    .sum();
            if (balance != 0) {
                owed.put(place.name + " owes", "place:" + real.ids.get(place.name) + " " + balance);
            }
        }
        return owed;
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
                                each.granted,
                                each.paidOut));
        put(each.name + " PROMISED", each.committed);
        put(each.name + " OWN", each.paid);
    }

    private void programme(NaiveProgramme each) {
        all.put(
                each.name,
                "%s budget=%d reserved=%d settled=%d returned=%d"
                        .formatted(each.status, each.budget, each.reserved, each.settled, each.returned));
        put(each.name + " AVAILABLE", each.available());
        each.usedByPlace.forEach((place, used) -> put(each.name + " by " + place, used));
        for (var improvement : model.improvements) {
            long reserved = each.reservedOn.getOrDefault(improvement.name, 0L);
            long settled = each.settledOn.getOrDefault(improvement.name, 0L);
            put(improvement.name + " RESERVED " + each.name, reserved);
            put(improvement.name + " MATCHED " + each.name, settled);
            if (reserved + settled != 0) {
                all.put(improvement.name + " uses " + each.name, "reserved=%d settled=%d".formatted(reserved, settled));
            }
        }
    }

    private void line(String name, NaiveLine line) {
        all.put(name, "%s amount=%d refunded=%d".formatted(line.status, line.amount, line.refunded));
        line.given.forEach((programme, match) -> put(name + " " + programme.name, match.now));
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
