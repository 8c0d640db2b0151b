package org.maillage.directory.confirmation;

/** Where people open a token. */
public interface LinkAddress {

    /** An absolute address of our own page. */
    String of(String token);
}
