/** Money that comes in: references, statements, what they pay, and what waits in suspense. */
@NullMarked
package org.maillage.funding.payment;

import org.jspecify.annotations.NullMarked;
