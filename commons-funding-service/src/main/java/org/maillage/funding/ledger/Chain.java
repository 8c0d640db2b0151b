package org.maillage.funding.ledger;

/** The hash chain over the journals. */
public interface Chain {

    /** Walks the whole chain and hashes every journal again. */
    Verification verify();

    ChainHead head();
}
