/** Things of places in PostgreSQL. */
@NullMarked
package org.maillage.directory.child.store;

import org.jspecify.annotations.NullMarked;
