package org.maillage.kit.record;

/** What is shown of a thing, with the version that its ETag carries. */
public interface Versioned {

    long version();
}
