/** The nightly verifier: it compares, counts and raises an alert; it never repairs. */
@NullMarked
package org.maillage.funding.ledger.verifier;

import org.jspecify.annotations.NullMarked;
