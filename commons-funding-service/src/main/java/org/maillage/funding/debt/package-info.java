/** What the keepers of commons owe after refunds of money that was paid out to them. */
@NullMarked
package org.maillage.funding.debt;

import org.jspecify.annotations.NullMarked;
