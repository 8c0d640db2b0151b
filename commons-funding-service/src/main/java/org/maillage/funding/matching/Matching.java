package org.maillage.funding.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * What programmes give to one contribution. Candidates come in the order in which they apply, by priority, then id; each
 * leaves a result, also when it gives nothing.
 */
public final class Matching {

    private final Line line;

    private Matching(Line line) {
        this.line = line;
    }

    public static List<MatchResult> of(Line line, List<Candidate> candidates, RoomSharing sharing) {
        var matching = new Matching(line);
        return switch (sharing) {
            case SEQUENTIAL -> matching.inOrder(candidates);
            case PRORATA -> matching.inProportion(candidates);
        };
    }

    private List<MatchResult> inOrder(List<Candidate> candidates) {
        var chain = new Chain();
        var results = new ArrayList<MatchResult>();
        for (var candidate : candidates) {
            var calculation = begin(candidate, chain);
            if (!calculation.isStopped()) {
                calculation.room(chain);
                calculation.publicCeiling(chain);
                calculation.deMinimis(chain);
            }
            chain.add(candidate, calculation.amount());
            results.add(calculation.result());
        }
        return results;
    }

    private List<MatchResult> inProportion(List<Candidate> candidates) {
        var chain = new Chain();
        var calculations = new ArrayList<Calculation>();
        for (var candidate : candidates) {
            var calculation = begin(candidate, chain);
            if (!calculation.isStopped()) {
                calculation.deMinimis(chain);
            }
            chain.add(candidate, calculation.amount());
            calculations.add(calculation);
        }
        var going = calculations.stream().filter(each -> !each.isStopped()).toList();
        new PublicShares(line, going).share();
        new RoomShares(line, going).share();
        return calculations.stream().map(Calculation::result).toList();
    }

    private Calculation begin(Candidate candidate, Chain chain) {
        var calculation = new Calculation(line, candidate, chain);
        new Gate(line, candidate).stop(chain).ifPresentOrElse(calculation::stop, () -> {
            calculation.caps();
            calculation.budget();
        });
        return calculation;
    }
}
