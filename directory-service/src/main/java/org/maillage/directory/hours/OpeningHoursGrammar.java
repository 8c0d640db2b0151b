package org.maillage.directory.hours;

import java.util.Optional;

/** Knows whether a text is written in OpenStreetMap's opening_hours syntax, strictly. */
public interface OpeningHoursGrammar {

    /** Where and why the text is not; empty when it is. */
    Optional<Mistake> mistakeIn(String text);

    /** @param column from 1 */
    record Mistake(int column, String message) {}
}
