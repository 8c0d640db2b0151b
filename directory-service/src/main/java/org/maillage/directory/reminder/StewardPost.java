package org.maillage.directory.reminder;

import java.util.List;

/** Carries messages to stewards. */
public interface StewardPost {

    /** Whether a mail server is set. */
    boolean isOpen();

    /** Throws {@link NotSent} when the message did not leave. */
    void send(String address, List<ReminderLink> reminders);

    /** It may be sent again. */
    final class NotSent extends RuntimeException {
        public NotSent(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
