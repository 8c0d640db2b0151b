/** Long lists, a page at a time. */
@NullMarked
package org.maillage.funding.paging;

import org.jspecify.annotations.NullMarked;
