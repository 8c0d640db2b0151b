/** Reminders on the web, for those who send them by their own means. */
@NullMarked
package org.maillage.directory.reminder.http;

import org.jspecify.annotations.NullMarked;
