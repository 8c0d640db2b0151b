/** Labels of programmes follow the clock. */
@NullMarked
package org.maillage.funding.programme.running;

import org.jspecify.annotations.NullMarked;
