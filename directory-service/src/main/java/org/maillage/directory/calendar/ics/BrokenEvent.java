package org.maillage.directory.calendar.ics;

import org.maillage.kernel.Fault;

/** Why an event of a calendar cannot be taken. */
final class BrokenEvent extends RuntimeException {

    private final String code;

    BrokenEvent(String code, String detail) {
        super(detail);
        this.code = code;
    }

    Fault fault() {
        return new Fault("", code, String.valueOf(getMessage()));
    }
}
