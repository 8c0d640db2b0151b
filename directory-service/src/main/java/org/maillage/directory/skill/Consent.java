package org.maillage.directory.skill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * That a person agreed to be shown with her skills.
 *
 * @param text the version of the text she agreed to; the texts are in {@code docs/privacy.md}
 */
record Consent(Instant at, String text) {

    private static final String TEXT_IN_FORCE = "skills-2026-11";
    private static final int YEARS = 1;

    static Consent given(Instant now) {
        return new Consent(now, TEXT_IN_FORCE);
    }

    /** The last day that it is good for. */
    LocalDate expiresOn() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).plusYears(YEARS);
    }
}
