package org.maillage.funding.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.aid.Aids;
import org.maillage.funding.contribution.Allotting;
import org.maillage.funding.directory.HeldPlaces;
import org.maillage.funding.improvement.Funding;
import org.maillage.funding.improvement.ImprovementPublisher;
import org.maillage.funding.ledger.Account;
import org.maillage.funding.ledger.Journal;
import org.maillage.funding.ledger.Ledger;
import org.maillage.funding.matching.MatchResult;
import org.maillage.funding.matching.ProRata;
import org.maillage.funding.matching.Rule;
import org.maillage.funding.programme.ProgrammeId;
import org.maillage.funding.programme.ProgrammeStatus;

/** Shares the budget over what the lines claim; each part is reserved until its line is paid. */
@ApplicationScoped
class ProRataClose {

    private final ClosingLocks locks;
    private final HeldPlaces heldPlaces;
    private final RulesAtClose rules;
    private final Allotting allotting;
    private final Ledger ledger;
    private final ImprovementPublisher publisher;
    private final AidAtClose aid;
    private final Settlement settlement;
    private final Author author;

    ProRataClose(
            ClosingLocks locks,
            HeldPlaces heldPlaces,
            RulesAtClose rules,
            Allotting allotting,
            Ledger ledger,
            ImprovementPublisher publisher,
            AidAtClose aid,
            Settlement settlement,
            Author author) {
        this.locks = locks;
        this.heldPlaces = heldPlaces;
        this.rules = rules;
        this.allotting = allotting;
        this.ledger = ledger;
        this.publisher = publisher;
        this.aid = aid;
        this.settlement = settlement;
        this.author = author;
    }

    void close(ProgrammeId id) {
        var places = new Places(heldPlaces);
        var held = locks.lock(id, lines -> {
            places.know(lines.stream().map(CountedLine::place));
            return lines.stream().map(line -> places.survivor(line.place())).toList();
        });
        if (held.programme().status() != ProgrammeStatus.CLOSING) {
            return;
        }
        var counting = new Counting(held, places, rules.versions(held.programme()), rules.facts(held));
        var claims = new LinkedHashMap<CountedLine, MatchResult>();
        counting.inSequence().forEach(line -> claims.put(line, counting.claim(line)));
        var given = given(held, claims);
        move(counting, held, places, given);
        settlement.settle(held.programme(), parts(given), lines(claims, given, places));
    }

    private static Map<CountedLine, MatchResult> given(Held held, Map<CountedLine, MatchResult> claims) {
        var amounts = new HashMap<String, Long>();
        claims.forEach((line, claim) -> amounts.put(line.contribution().toString(), claim.amount()));
        long budget = held.programme().available();
        long claimed = amounts.values().stream().reduce(0L, Math::addExact);
        var shares = ProRata.shares(budget, amounts);
        var given = new LinkedHashMap<CountedLine, MatchResult>();
        claims.forEach((line, claim) -> {
            long share = shares.getOrDefault(line.contribution().toString(), 0L);
            var cut = new ProRata.Cut(held.programme().currency(), budget, claimed, share);
            given.put(line, ProRata.given(claim, cut));
        });
        return given;
    }

    private void move(Counting counting, Held held, Places places, Map<CountedLine, MatchResult> given) {
        var programme = held.programme();
        var journal = Journal.of("close", programme.uuid(), author.actor());
        var funding = new HashMap<UUID, Funding>();
        for (var each : given.entrySet()) {
            var line = each.getKey();
            long amount = each.getValue().amount();
            journal = journal.move(
                    Account.available(programme.uuid(), programme.network()),
                    account(held, line),
                    held.improvement(line.improvement()).money(amount));
            var rule = counting.rule(line);
            draw(held, line, places.survivor(line.place()), amount, rule);
            if (rule.deMinimis()) {
                aid.grant(held, line.improvement(), new Aids.Granted(line.contribution(), programme.uuid(), amount));
            }
            funding.merge(line.improvement(), funding(line, amount), Funding::plus);
        }
        if (!journal.isEmpty()) {
            ledger.post(journal);
        }
        allotting.allot(programme.id(), allotments(held, places, given), author.by());
        var known = publisher.known(held.improvements().values());
        funding.forEach((id, delta) -> {
            var improvement = held.improvement(id);
            improvement.move(delta, author.by());
            publisher.funded(improvement, Objects.requireNonNull(known.get(id)));
        });
    }

    /** Under the caps that the line was given under: later ones bind later lines. */
    private static void draw(Held held, CountedLine line, UUID place, long amount, Rule rule) {
        var programme = held.programme();
        programme.reserve(amount);
        held.placeUse(place).take(amount, rule.capPerPlace());
        held.use(line.improvement()).reserve(amount, rule.capPerImprovement());
        if (line.paid()) {
            programme.settle(amount);
            held.use(line.improvement()).settle(amount);
        }
    }

    private static Account account(Held held, CountedLine line) {
        var improvement = held.improvement(line.improvement());
        var programme = held.programme().uuid();
        return line.paid()
                ? Account.matched(improvement.uuid(), programme, improvement.network())
                : Account.reserved(improvement.uuid(), programme, improvement.network());
    }

    private static Funding funding(CountedLine line, long amount) {
        return line.paid() ? new Funding(0, 0, 0, amount, 0, 0) : new Funding(0, 0, amount, 0, 0, 0);
    }

    /** A line that is not counted is given nothing, and waits no more. */
    private static List<Allotting.Allotment> allotments(Held held, Places places, Map<CountedLine, MatchResult> given) {
        var allotments = new ArrayList<Allotting.Allotment>();
        for (var line : held.lines()) {
            allotments.add(new Allotting.Allotment(
                    line.contribution(),
                    places.survivor(line.place()),
                    held.improvement(line.improvement()),
                    Optional.ofNullable(given.get(line))));
        }
        return allotments;
    }

    private static ResultParts parts(Map<CountedLine, MatchResult> given) {
        var parts = new LinkedHashMap<UUID, ResultParts.Part>();
        given.forEach((line, match) -> parts.merge(
                line.improvement(),
                new ResultParts.Part(line.improvement(), line.common(), match.amount(), List.of()),
                (one, more) -> new ResultParts.Part(
                        one.improvementId(), one.commonId(), Math.addExact(one.cents(), more.cents()), List.of())));
        return new ResultParts(List.copyOf(parts.values()));
    }

    private static ResultLines lines(
            Map<CountedLine, MatchResult> claims, Map<CountedLine, MatchResult> given, Places places) {
        var lines = new ArrayList<ResultLines.Line>();
        claims.forEach((line, claim) -> {
            var match = given.get(line);
            lines.add(new ResultLines.Line(
                    line.contribution(),
                    line.sequence(),
                    line.improvement(),
                    places.survivor(line.place()),
                    claim.amount(),
                    match == null ? 0 : match.amount()));
        });
        return new ResultLines(lines);
    }
}
