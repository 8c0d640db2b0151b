package org.maillage.funding.closing;

import java.util.UUID;

/**
 * A contribution that waits for a close.
 *
 * @param place as it was given; another may have absorbed it since
 * @param own what remains of it, in cents
 */
public record CountedLine(
        UUID contribution,
        long sequence,
        UUID place,
        UUID common,
        UUID improvement,
        long own,
        boolean paid,
        int ruleVersion) {}
