/** How values are written into JSON columns. */
@NullMarked
package org.maillage.funding.record.json;

import org.jspecify.annotations.NullMarked;
