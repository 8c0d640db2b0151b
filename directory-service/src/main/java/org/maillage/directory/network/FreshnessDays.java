package org.maillage.directory.network;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.freshness.Periods;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;

/** The parts that a network wants verified more often than everywhere, each with its days. */
public record FreshnessDays(Map<Part, Integer> days) {

    public FreshnessDays {
        days = Collections.unmodifiableMap(new TreeMap<>(days));
    }

    /** {@code {"OPENING_HOURS": 90}} over what stands; a network may shorten a part's days, never lengthen them. */
    static Field<FreshnessDays> read(Members members, Optional<FreshnessDays> present) {
        var said = members.object("freshnessDays").map(days -> new FreshnessDays(days(days, present)));
        return said.value().filter(FreshnessDays::areNone).isPresent() ? Field.cleared() : said;
    }

    private static Map<Part, Integer> days(Members members, Optional<FreshnessDays> present) {
        var days = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            var before = present.map(FreshnessDays::days).map(those -> those.get(part));
            members.integer(part.name(), 1, part.days()).over(before).ifPresent(count -> days.put(part, count));
        }
        members.finish();
        return days;
    }

    private boolean areNone() {
        return days.isEmpty();
    }

    Periods shorten() {
        var shortened = Periods.COMMON;
        for (var part : days.entrySet()) {
            shortened = shortened.shortened(part.getKey(), part.getValue());
        }
        return shortened;
    }
}
