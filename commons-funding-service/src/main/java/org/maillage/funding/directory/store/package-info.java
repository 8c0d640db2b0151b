/** The rows of the copies. */
@NullMarked
package org.maillage.funding.directory.store;

import org.jspecify.annotations.NullMarked;
