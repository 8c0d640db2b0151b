package org.maillage.funding.property;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In the model: what programmes give at their close, and when they end. All improvements of a run are of one common. */
final class NaiveCloses {

    private final NaiveFunding model;

    NaiveCloses(NaiveFunding model) {
        this.model = model;
    }

    boolean close(NaiveProgramme programme) {
        if (!programme.isRevisable()) {
            return false;
        }
        programme.status = "CLOSING";
        follow(programme);
        return true;
    }

    boolean isUnderWay(NaiveProgramme programme) {
        boolean waits = programme.status.equals("CLOSING") || programme.status.equals("SETTLED");
        return waits && programme.reserved == 0;
    }

    /** Settled once nothing is reserved, or once it is shared; closed once nothing of that is reserved. */
    void follow(NaiveProgramme programme) {
        boolean first = programme.mode.equals("FIRST_COME");
        if (programme.status.equals("CLOSING") && (!first || programme.reserved == 0)) {
            if (!first) {
                share(programme);
            }
            programme.returned += programme.available();
            programme.status = "SETTLED";
        }
        if (programme.status.equals("SETTLED") && programme.reserved == 0) {
            programme.status = "CLOSED";
        }
    }

    private void share(NaiveProgramme programme) {
        var waiting =
                model.lines.stream().filter(line -> line.waitsFor(programme)).toList();
        if (programme.mode.equals("PRO_RATA_AT_CLOSE")) {
            shareOverLines(programme, claims(programme, waiting));
        } else {
            shareOverImprovements(programme, waiting);
        }
        model.improvements.forEach(NaiveImprovement::follow);
    }

    private static Map<NaiveLine, Long> claims(NaiveProgramme programme, List<NaiveLine> waiting) {
        var byPlace = new HashMap<String, Long>();
        var onImprovement = new HashMap<String, Long>();
        var claims = new LinkedHashMap<NaiveLine, Long>();
        for (var line : waiting) {
            var terms = line.givenBy(programme).terms;
            var place = line.place.survivor().name;
            var improvement = line.improvement;
            long claimed = onImprovement.getOrDefault(improvement.name, 0L);
            long claim = Math.min(terms.rate(line.remaining()), terms.capPerContribution());
            claim = Math.min(claim, terms.capPerPlace() - byPlace.getOrDefault(place, 0L));
            claim = Math.min(claim, terms.capPerImprovement() - claimed);
            if (!improvement.overfunding.equals("ALLOW")) {
                claim = Math.min(claim, improvement.goal - improvement.raised() - claimed);
            }
            claim = Math.max(0, claim);
            byPlace.merge(place, claim, Long::sum);
            onImprovement.merge(improvement.name, claim, Long::sum);
            claims.put(line, claim);
        }
        return claims;
    }

    private static void shareOverLines(NaiveProgramme programme, Map<NaiveLine, Long> claims) {
        long claimed = claims.values().stream().mapToLong(Long::longValue).sum();
        var shares = claimed <= programme.budget ? claims : NaiveShares.of(programme.available(), claims);
        shares.forEach((line, share) -> {
            line.allot(programme, share);
            programme.reserve(line, share);
            if (line.is("COMMITTED")) {
                line.improvement.reserved += share;
            } else {
                programme.settle(line, share);
                line.improvement.settled += share;
            }
        });
    }

    private void shareOverImprovements(NaiveProgramme programme, List<NaiveLine> counted) {
        var own = new LinkedHashMap<NaiveImprovement, Long>();
        var ceilings = new LinkedHashMap<NaiveImprovement, Long>();
        var inOrder = new ArrayList<>(model.improvements);
        inOrder.sort(Comparator.comparingInt(improvement -> improvement.rank));
        for (var improvement : inOrder) {
            long raised = counted.stream()
                    .filter(line -> line.improvement == improvement)
                    .mapToLong(NaiveLine::remaining)
                    .sum();
            if (raised > 0) {
                own.put(improvement, raised);
                ceilings.put(improvement, ceiling(programme, improvement));
            }
        }
        long room = ceilings.values().stream().mapToLong(Long::longValue).sum();
        long pot = Math.min(room, Math.min(programme.available(), weight(counted)));
        NaiveShares.below(ceilings, pot, own).forEach((improvement, part) -> {
            var lines = new LinkedHashMap<NaiveLine, Long>();
            counted.stream()
                    .filter(line -> line.improvement == improvement)
                    .forEach(line -> lines.put(line, line.remaining()));
            model.allocations.add(new NaiveAllocation(programme, improvement, lines, part));
            programme.settled += part;
            programme.settledOn.merge(improvement.name, part, Long::sum);
            improvement.settled += part;
        });
    }

    private static long ceiling(NaiveProgramme programme, NaiveImprovement improvement) {
        long room = improvement.overfunding.equals("ALLOW")
                ? NaiveProgramme.NONE
                : Math.max(0, improvement.goal - improvement.raised());
        return Math.min(room, programme.terms.capPerImprovement());
    }

    /** Whole cents of twice the sum, over pairs of places, of the root of what they gave multiplied. */
    private static long weight(List<NaiveLine> counted) {
        var byPlace = new LinkedHashMap<NaivePlace, Long>();
        counted.forEach(line -> byPlace.merge(line.place.survivor(), line.remaining(), Long::sum));
        var gifts = new ArrayList<>(byPlace.values());
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < gifts.size(); i++) {
            for (int j = i + 1; j < gifts.size(); j++) {
                var both = BigDecimal.valueOf(gifts.get(i)).multiply(BigDecimal.valueOf(gifts.get(j)));
                sum = sum.add(both.sqrt(new MathContext(60)));
            }
        }
        return sum.add(sum)
                .setScale(20, RoundingMode.HALF_EVEN)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }
}
