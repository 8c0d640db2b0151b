package org.maillage.funding.ledger;

import java.util.List;

/** Compares the ledger with itself and with the sums that business rows keep of it. */
public interface Audit {

    /** Every check, on one state of the database. */
    List<Finding> run();
}
