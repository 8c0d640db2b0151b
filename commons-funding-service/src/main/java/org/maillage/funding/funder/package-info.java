/** Who brings money besides the places: its organisation agents open programmes and grant directly. */
@NullMarked
package org.maillage.funding.funder;

import org.jspecify.annotations.NullMarked;
