package org.maillage.directory.sheet;

import java.time.Instant;

/**
 * That a part was seen to be true.
 *
 * @param method {@code steward}, {@code link}, {@code visit}, {@code call}, {@code sync} or {@code import}
 * @param by an organisation or a source, never a person
 */
public record Verification(Instant at, String method, String by) {}
