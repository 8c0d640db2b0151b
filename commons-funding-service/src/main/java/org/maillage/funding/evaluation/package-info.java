/** What places find a common worth, by the criteria of their network. */
@NullMarked
package org.maillage.funding.evaluation;

import org.jspecify.annotations.NullMarked;
