package org.maillage.directory.reminder;

import java.util.Optional;

/** Where people get their mail. Asked when a message leaves, kept nowhere. */
public interface StewardAddresses {

    /** Empty when the subject has none or is gone; throws {@link Unknown} when nobody answers. */
    Optional<String> of(String subject);

    /** The one who knows does not answer now. */
    final class Unknown extends RuntimeException {
        public Unknown(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
