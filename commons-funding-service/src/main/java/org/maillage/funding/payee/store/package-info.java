/** Bank accounts in PostgreSQL, sealed. */
@NullMarked
package org.maillage.funding.payee.store;

import org.jspecify.annotations.NullMarked;
