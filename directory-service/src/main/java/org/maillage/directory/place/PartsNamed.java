package org.maillage.directory.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Members;

/** The parts that a confirmation names; none means all. */
record PartsNamed(List<Part> parts) {

    static PartsNamed in(Members members) {
        return new PartsNamed(members.someOf("parts", Part.class, Part.values().length)
                .value()
                .orElse(List.of()));
    }

    /** Refuses {@code part-empty}: only what has something in it can be confirmed. */
    Set<Part> among(Set<Part> filled) {
        for (var part : parts) {
            if (!filled.contains(part)) {
                throw new Refusal("part-empty", "There is nothing to confirm in " + part + ".").with("part", part);
            }
        }
        return parts.isEmpty() ? filled : EnumSet.copyOf(parts);
    }
}
