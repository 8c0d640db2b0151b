/** The territories of France: communes, EPCI, departments, regions, from one reference table shipped with the code. */
@NullMarked
package org.maillage.kernel.territory;

import org.jspecify.annotations.NullMarked;
