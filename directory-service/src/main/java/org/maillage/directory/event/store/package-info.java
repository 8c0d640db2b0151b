/** Events in PostgreSQL. */
@NullMarked
package org.maillage.directory.event.store;

import org.jspecify.annotations.NullMarked;
