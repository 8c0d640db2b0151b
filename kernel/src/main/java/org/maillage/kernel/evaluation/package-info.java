/** What places find a common worth: the arithmetic, the same for the owner and for who reads from afar. */
@NullMarked
package org.maillage.kernel.evaluation;

import org.jspecify.annotations.NullMarked;
