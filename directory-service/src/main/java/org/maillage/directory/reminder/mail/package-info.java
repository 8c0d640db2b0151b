/** Reminders as mail. */
@NullMarked
package org.maillage.directory.reminder.mail;

import org.jspecify.annotations.NullMarked;
