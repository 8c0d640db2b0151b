/** The ledger on the web. */
@NullMarked
package org.maillage.funding.ledger.http;

import org.jspecify.annotations.NullMarked;
