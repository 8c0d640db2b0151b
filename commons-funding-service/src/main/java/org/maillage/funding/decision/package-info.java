/** What the places of a network decide together: one voice each, and what follows from it. */
@NullMarked
package org.maillage.funding.decision;

import org.jspecify.annotations.NullMarked;
