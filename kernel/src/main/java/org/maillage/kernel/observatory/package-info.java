/** Who uses which digital tool: arithmetic over declarations. */
@NullMarked
package org.maillage.kernel.observatory;

import org.jspecify.annotations.NullMarked;
