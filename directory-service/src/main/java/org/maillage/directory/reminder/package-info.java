/** Reminders: each steward is told once, in one message, which of her places want confirming. */
@NullMarked
package org.maillage.directory.reminder;

import org.jspecify.annotations.NullMarked;
