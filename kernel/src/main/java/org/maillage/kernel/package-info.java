/** Values whose meaning is fixed outside us, refusals, and the envelope of a change. */
@NullMarked
package org.maillage.kernel;

import org.jspecify.annotations.NullMarked;
