package org.maillage.funding.ledger;

/**
 * The last link, by which an outsider can hold us to all before it.
 *
 * @param position 0 before the first journal
 * @param hash in hexadecimal
 */
public record ChainHead(long position, String hash) {}
