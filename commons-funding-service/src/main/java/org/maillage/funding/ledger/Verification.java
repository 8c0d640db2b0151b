package org.maillage.funding.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a walk over the chain found.
 *
 * @param from position of the first link
 * @param to position of the last link
 * @param journals how many were hashed again
 * @param unchained how many journals have no link; those of the last second or two
 * @param firstBreak position of the first link that does not fit its journal or the link before it
 */
public record Verification(
        String from,
        String to,
        long journals,
        long unchained,
        boolean ok,
        @Nullable String firstBreak) {}
