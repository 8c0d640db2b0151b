package org.maillage.funding.closing;

import java.util.List;
import java.util.UUID;

/** The contributions that a close counts. */
public interface LinesAtClose {

    /** Those that wait for the close of the programme and still hold money, locked in the order of their ids. */
    List<CountedLine> locked(UUID programme);

    /** Remembers what a quadratic close counted; only paid ones where it is so asked. */
    void keep(UUID programme, boolean paidOnly);

    /** What of it remains now. */
    long remaining(UUID programme, UUID improvement);

    /** How many of those counted are not paid yet. */
    long unpaid(UUID improvement);

    /** Programmes that are closing, and settled ones that may have nothing reserved any more. */
    List<UUID> underWay();
}
