/** How a service starts, stands and says what is missing. */
@NullMarked
package org.maillage.kit.running;

import org.jspecify.annotations.NullMarked;
