/** Transactions: on a plain connection for what runs outside a request, and whole ones for writes that meet others. */
@NullMarked
package org.maillage.kit.database;

import org.jspecify.annotations.NullMarked;
