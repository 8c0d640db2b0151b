package org.maillage.funding.secrecy;

/** Seals texts, so that rows and their copies say nothing without the key. */
public interface Seal {

    /** Never twice the same bytes for the same text. */
    byte[] close(String text);

    /** @throws IllegalStateException when it was sealed with another key, or altered since */
    String open(byte[] sealed);
}
