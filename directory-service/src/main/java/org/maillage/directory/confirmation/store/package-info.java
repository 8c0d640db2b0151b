/** The links that have done their work, in PostgreSQL. */
@NullMarked
package org.maillage.directory.confirmation.store;

import org.jspecify.annotations.NullMarked;
