/** Totals on the web. */
@NullMarked
package org.maillage.funding.overview.http;

import org.jspecify.annotations.NullMarked;
