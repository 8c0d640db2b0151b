/** A retried request has one effect and one answer. */
@NullMarked
package org.maillage.kit.idempotency;

import org.jspecify.annotations.NullMarked;
