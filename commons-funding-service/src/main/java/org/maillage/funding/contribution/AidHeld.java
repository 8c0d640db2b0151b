package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;

/** The de minimis aid that the undertaking behind a common holds over three years, in cents. */
@ApplicationScoped
class AidHeld {

    /** Empty when no undertaking is known, or no rule of the standing asks. */
    OptionalLong of(Standing standing) {
        return OptionalLong.empty();
    }
}
