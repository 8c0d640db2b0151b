package org.maillage.funding.programme;

import java.util.UUID;
import org.maillage.funding.funder.FunderId;
import org.maillage.funding.matching.MatchingMode;
import org.maillage.funding.record.Slug;

/** What an agent says of a programme; the budget in cents. */
record ProgrammeTerms(
        Slug slug,
        String name,
        FunderId funder,
        UUID network,
        MatchingMode mode,
        String currency,
        long budget,
        ProgrammeRule rule) {

    /** Whether they differ in what is fixed once a match exists. */
    boolean differsInFixed(ProgrammeTerms other) {
        return !funder.equals(other.funder)
                || !network.equals(other.network)
                || mode != other.mode
                || !currency.equals(other.currency);
    }
}
