package org.maillage.funding.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.maillage.funding.improvement.Improvement;
import org.maillage.funding.matching.DeMinimis;
import org.maillage.funding.matching.Overfunding;
import org.maillage.kernel.Apportionment;
import org.maillage.kernel.Siren;

/** What improvements may take at most of a quadratic close: room, cap, public ceiling, and what is left of de minimis aid. */
final class Ceilings {

    private static final int WHOLE = 100;

    private final Held held;
    private final Counting.Facts facts;
    private final Map<String, Long> aidLeft = new HashMap<>();

    Ceilings(Held held, List<CountedLine> counted, Counting.Facts facts) {
        this.held = held;
        this.facts = facts;
        byUndertaking(counted).values().forEach(this::shareAid);
    }

    /** Own money that was counted, by improvement. */
    private Map<Siren, Map<String, Long>> byUndertaking(List<CountedLine> counted) {
        var own = new HashMap<Siren, Map<String, Long>>();
        counted.forEach(line -> held.undertaking(line.improvement())
                .ifPresent(undertaking -> own.computeIfAbsent(undertaking, any -> new TreeMap<>())
                        .merge(line.improvement().toString(), line.own(), Math::addExact)));
        return own;
    }

    /** What an undertaking may still be given, over its improvements. */
    private void shareAid(Map<String, Long> own) {
        var any = UUID.fromString(own.keySet().iterator().next());
        long left = DeMinimis.left(facts.aidHeld().getOrDefault(any, 0L));
        aidLeft.putAll(Apportionment.largestRemainder(left, own));
    }

    /** Absent: no limit. */
    Map<UUID, Long> all() {
        var all = new HashMap<UUID, Long>();
        held.improvements().forEach((id, improvement) -> ceiling(improvement).ifPresent(most -> all.put(id, most)));
        return all;
    }

    private Optional<Long> ceiling(Improvement improvement) {
        var rule = held.programme().rule();
        var limits = new ArrayList<Long>();
        if (improvement.overfunding() != Overfunding.ALLOW) {
            limits.add(improvement.remaining());
        }
        rule.capPerImprovement().ifPresent(limits::add);
        rule.publicCeilingPercent()
                .ifPresent(percent -> limits.add(
                        left(improvement.own(), percent, facts.publicMoney().getOrDefault(improvement.uuid(), 0L))));
        if (rule.deMinimis() && held.undertaking(improvement.uuid()).isPresent()) {
            limits.add(aidLeft.getOrDefault(improvement.uuid().toString(), 0L));
        }
        return limits.stream().min(Long::compare);
    }

    /** Below the public ceiling. */
    static long left(long own, int percent, long publicMoney) {
        return Math.max(0, own * percent / (WHOLE - percent) - publicMoney);
    }
}
