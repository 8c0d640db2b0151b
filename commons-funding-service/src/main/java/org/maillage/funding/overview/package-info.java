/** The public totals of co-funding. */
@NullMarked
package org.maillage.funding.overview;

import org.jspecify.annotations.NullMarked;
