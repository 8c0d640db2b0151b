package org.maillage.directory.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which reminders were given, and which messages have left. Each call stands at once, whatever happens after it. */
public interface SentReminders {

    /** Writes down those that are not yet; the same reminder is there once, however many replicas write it. */
    void remember(Collection<DueReminder.Key> reminders, Instant now);

    /** When each was given. */
    Map<DueReminder.Key, Instant> given(Collection<DueReminder.Key> reminders);

    /** Of the reminders given since then, those that a steward of the place has had no message of. */
    List<Unsent> unsent(Instant since);

    /** Takes them on; those that another replica was faster with are left out. */
    List<Unsent> claim(Collection<Unsent> messages);

    /** Gives back what could not be sent. */
    void release(Collection<Unsent> messages);

    /** @param grant what makes the subject a steward of the place; with it goes the memory of the message */
    record Unsent(DueReminder.Key reminder, UUID grant, String subject) {}
}
