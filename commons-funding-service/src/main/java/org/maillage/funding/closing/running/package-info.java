/** What closes need of the clock. */
@NullMarked
package org.maillage.funding.closing.running;

import org.jspecify.annotations.NullMarked;
