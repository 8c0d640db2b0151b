package org.maillage.directory.confirmation;

import java.util.Optional;

/** Turns links into tokens that cannot be made or altered by others. */
public interface LinkSeal {

    String seal(ConfirmLink link);

    /** Empty when a single byte was altered, when the key is no longer accepted or the token is for another purpose. */
    Optional<ConfirmLink> open(String token);
}
