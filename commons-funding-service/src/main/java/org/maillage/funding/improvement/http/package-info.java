/** Improvements on the web. */
@NullMarked
package org.maillage.funding.improvement.http;

import org.jspecify.annotations.NullMarked;
