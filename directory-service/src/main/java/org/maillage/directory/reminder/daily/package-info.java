/** Looks whether it is time to remind. */
@NullMarked
package org.maillage.directory.reminder.daily;

import org.jspecify.annotations.NullMarked;
