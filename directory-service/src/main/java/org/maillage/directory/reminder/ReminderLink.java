package org.maillage.directory.reminder;

import org.maillage.directory.confirmation.OfferedLink;

/** A reminder with a link that settles it. */
public record ReminderLink(DueReminder reminder, OfferedLink link) {}
