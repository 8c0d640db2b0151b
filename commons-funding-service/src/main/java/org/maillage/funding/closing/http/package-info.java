/** Closes, results and replays over HTTP. */
@NullMarked
package org.maillage.funding.closing.http;

import org.jspecify.annotations.NullMarked;
