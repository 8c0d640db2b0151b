package org.maillage.funding.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.closing.ResultLines.Line;
import org.maillage.funding.contribution.Match;
import org.maillage.funding.matching.Candidate;
import org.maillage.funding.matching.ImprovementFacts;
import org.maillage.funding.matching.KeptSteps;
import org.maillage.funding.matching.MatchLimit;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.matching.PlaceFacts;
import org.maillage.funding.matching.ProRata;
import org.maillage.funding.matching.Used;

/** The claims and parts of a pro-rata close, from what improvements had raised when it was computed. */
final class ClaimsAgain {

    static final PlaceFacts ANY_PLACE = new PlaceFacts(new UUID(0, 0), 0, Optional.empty(), Set.of(), Set.of(), true);

    private final Known known;
    private final ProgrammeResult result;
    private final Map<UUID, Match> matches = new HashMap<>();
    private final Map<UUID, Long> byPlace = new HashMap<>();
    private final Map<UUID, Long> onImprovement = new HashMap<>();
    private long inAll;

    ClaimsAgain(Known known, ProgrammeResult result) {
        this.known = known;
        this.result = result;
        known.lines().forEach(line -> line.matches().stream()
                .filter(match -> match.programme().equals(known.id()))
                .forEach(match -> matches.put(line.uuid(), match)));
    }

    List<Difference> differences(Map<UUID, MoneyThen> money) {
        var claims = new LinkedHashMap<Line, MatchResult>();
        result.lines().all().forEach(line -> claims.put(line, claim(line, money)));
        var amounts = new HashMap<String, Long>();
        claims.forEach((line, claim) -> amounts.put(line.contributionId().toString(), claim.amount()));
        long budget = result.budget().cents();
        long claimed = amounts.values().stream().reduce(0L, Math::addExact);
        var shares = ProRata.shares(budget, amounts);
        var differences = new ArrayList<Difference>();
        claims.forEach((line, claim) -> {
            long share = shares.getOrDefault(line.contributionId().toString(), 0L);
            var cut = new ProRata.Cut(known.programme().currency(), budget, claimed, share);
            var again = ProRata.given(claim, cut);
            Difference.between(line.contributionSequence(), match(line), again).ifPresent(differences::add);
        });
        return differences;
    }

    private MatchResult claim(Line line, Map<UUID, MoneyThen> money) {
        var match = match(line);
        var then = money.getOrDefault(line.improvementId(), new MoneyThen());
        var kept = new KeptSteps(match.steps());
        var used = new Used(
                byPlace.getOrDefault(line.placeId(), 0L), onImprovement.getOrDefault(line.improvementId(), 0L), inAll);
        var claimed = ProRata.claim(
                new org.maillage.funding.matching.Line(
                        match.gross(),
                        known.programme().currency(),
                        result.closedAt(),
                        ANY_PLACE,
                        facts(line, then, kept)),
                new Candidate(
                        known.id(),
                        known.programme().network(),
                        false,
                        known.isPublic(known.id()),
                        known.rule(match.ruleVersion(), result.closedAt()),
                        used));
        byPlace.merge(line.placeId(), claimed.amount(), Math::addExact);
        onImprovement.merge(line.improvementId(), claimed.amount(), Math::addExact);
        inAll = Math.addExact(inAll, claimed.amount());
        return claimed;
    }

    private ImprovementFacts facts(Line line, MoneyThen then, KeptSteps kept) {
        long gross = match(line).gross();
        long claimed = onImprovement.getOrDefault(line.improvementId(), 0L);
        long publicMoney = then.publicMoney(known::isPublic, known.publicFunders()::contains);
        return new ImprovementFacts(
                line.improvementId(),
                "",
                known.goal(line.improvementId(), result.closedAt()),
                then.raised() - gross + claimed,
                then.own() - gross,
                publicMoney + (known.isPublic(known.id()) ? claimed : 0),
                kept.overfunding(),
                kept.usedOf(MatchLimit.DE_MINIMIS));
    }

    private Match match(Line line) {
        var match = matches.get(line.contributionId());
        if (match == null) {
            throw new IllegalStateException("no match of line " + line.contributionSequence());
        }
        return match;
    }
}
