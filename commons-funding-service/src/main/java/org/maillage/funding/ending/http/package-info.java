/** Cancelling improvements on the web. */
@NullMarked
package org.maillage.funding.ending.http;

import org.jspecify.annotations.NullMarked;
