/** What every thing of co-funding has in common. */
@NullMarked
package org.maillage.funding.record;

import org.jspecify.annotations.NullMarked;
