/** Which places use a common, have used it, or are interested in it. */
@NullMarked
package org.maillage.funding.usage;

import org.jspecify.annotations.NullMarked;
