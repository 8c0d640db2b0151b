package org.maillage.funding.closing;

import java.util.List;
import java.util.UUID;

/** What each contribution claimed of a pro-rata close and was given, or what of it a quadratic close counted; in cents. */
public record ResultLines(List<Line> all) {

    public static final ResultLines NONE = new ResultLines(List.of());

    /** @param contributionId breaks ties between equal claims */
    public record Line(
            UUID contributionId,
            long contributionSequence,
            UUID improvementId,
            UUID placeId,
            long claimCents,
            long cents) {}

    public ResultLines {
        all = List.copyOf(all);
    }
}
