/** Where values came from, in PostgreSQL. */
@NullMarked
package org.maillage.directory.sheet.store;

import org.jspecify.annotations.NullMarked;
