/** What was reminded, in PostgreSQL; no address and no subject among it. */
@NullMarked
package org.maillage.directory.reminder.store;

import org.jspecify.annotations.NullMarked;
