/** Closes decisions when their time has come. */
@NullMarked
package org.maillage.funding.decision.running;

import org.jspecify.annotations.NullMarked;
