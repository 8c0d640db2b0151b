/** Links by which a place is confirmed without a login: made by admins and reminders, good for 30 days. */
@NullMarked
package org.maillage.directory.confirmation;

import org.jspecify.annotations.NullMarked;
