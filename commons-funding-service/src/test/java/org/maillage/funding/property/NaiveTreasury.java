package org.maillage.funding.property;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** In the model: grants, payouts, and the end of improvements. */
final class NaiveTreasury {

    private NaiveTreasury() {}

    static boolean grant(NaiveFunding model, String funder, List<NaiveImprovement> to, long amount) {
        var parts = equally(to, amount);
        if (!parts.keySet().stream().allMatch(each -> takes(each, parts.getOrDefault(each, 0L)))) {
            return false;
        }
        parts.forEach((improvement, part) -> {
            improvement.granted.merge(funder, part, Long::sum);
            improvement.follow();
        });
        model.grants.merge(funder, amount, Long::sum);
        return true;
    }

    private static Map<NaiveImprovement, Long> equally(List<NaiveImprovement> to, long amount) {
        var weights = new LinkedHashMap<NaiveImprovement, Long>();
        to.stream()
                .sorted(Comparator.comparingInt(improvement -> improvement.rank))
                .forEach(improvement -> weights.put(improvement, 1L));
        return NaiveShares.of(amount, weights);
    }

    private static boolean takes(NaiveImprovement improvement, long part) {
        boolean above = improvement.overfunding.equals("LIMIT_ALL")
                && part > Math.max(0, improvement.goal - improvement.raised());
        return improvement.takesMoney() && !above;
    }

    static boolean pay(NaiveFunding model, NaiveImprovement improvement, long amount) {
        var free = free(model, improvement);
        long there = free.values().stream().mapToLong(Long::longValue).sum();
        if (!improvement.takesMoney() || amount > there) {
            return false;
        }
        var parts = NaiveShares.of(amount, free);
        parts.forEach((source, part) -> improvement.spent.merge(source, part, Long::sum));
        improvement.paidOut += amount;
        improvement.status = "IN_PROGRESS";
        model.payouts.add(new NaivePayout(improvement, parts));
        return true;
    }

    /** By source, in the order of their names; what is disputed waits, and what a quadratic close gave while a line may lapse. */
    private static Map<String, Long> free(NaiveFunding model, NaiveImprovement improvement) {
        var free = new TreeMap<String, Long>(Comparator.comparing(NaiveTreasury::kind));
        var lines = model.lines.stream()
                .filter(line -> line.improvement == improvement)
                .toList();
        var disputed = lines.stream().filter(line -> line.is("DISPUTED")).toList();
        improvement.granted.forEach((funder, gave) -> free.put(funder, improvement.holds(funder, gave)));
        for (var programme : model.programmes) {
            boolean waits = programme.mode.equals("QUADRATIC_AT_CLOSE")
                    && lines.stream().anyMatch(line -> line.holdsBack(programme));
            long held = improvement.holds(programme.name, programme.settledOn.getOrDefault(improvement.name, 0L))
                    - disputed.stream()
                            .mapToLong(line -> line.matchOf(programme))
                            .sum();
            free.put(programme.name, waits ? 0 : held);
        }
        free.put(
                "own",
                improvement.holds("own", improvement.paid)
                        - disputed.stream().mapToLong(NaiveLine::remaining).sum());
        free.values().removeIf(held -> held <= 0);
        return free;
    }

    private static String kind(String source) {
        return switch (source.charAt(0)) {
            case 'F' -> "granted:" + source;
            case 'P' -> "matched:" + source;
            default -> source;
        };
    }

    static boolean confirm(NaivePayout payout) {
        return payout.become("CONFIRMED", "EXPORTED");
    }

    /** What of it is owed pays the debt. */
    static boolean reject(NaiveFunding model, NaivePayout payout, String... from) {
        if (!payout.become("REJECTED", from)) {
            return false;
        }
        payout.parts.forEach((source, part) -> {
            payout.improvement.spent.merge(source, -part, Long::sum);
            long netted = payout.improvement.net(source, part);
            model.programmes.stream()
                    .filter(programme -> programme.name.equals(source))
                    .forEach(programme -> programme.repay(netted));
        });
        payout.improvement.paidOut -= payout.amount();
        return true;
    }

    /** Promises are cancelled, what is paid goes back, and grants; disputes go on. */
    static boolean cancel(NaiveFunding model, NaiveImprovement improvement) {
        if (!improvement.takesMoney()) {
            return false;
        }
        improvement.status = "CANCELLED";
        for (var line : model.lines) {
            if (line.improvement == improvement) {
                model.end(line, "CANCELLED");
                model.refund(line, line.remaining());
            }
        }
        improvement.granted.forEach((funder, gave) -> {
            improvement.takeBack(funder, gave, gave);
            model.grants.merge(funder, -gave, Long::sum);
        });
        improvement.granted.replaceAll((funder, gave) -> 0L);
        return true;
    }
}
