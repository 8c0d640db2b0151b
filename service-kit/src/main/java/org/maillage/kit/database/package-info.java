/** Transactions on a plain connection, for what runs outside a request. */
@NullMarked
package org.maillage.kit.database;

import org.jspecify.annotations.NullMarked;
