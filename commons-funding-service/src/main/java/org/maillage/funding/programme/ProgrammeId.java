package org.maillage.funding.programme;

import java.util.UUID;

/** The identity of a programme. */
public record ProgrammeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
