/** Equipment in PostgreSQL. */
@NullMarked
package org.maillage.directory.equipment.store;

import org.jspecify.annotations.NullMarked;
