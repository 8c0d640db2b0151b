/** Pairs of places that may be one, on the web. */
@NullMarked
package org.maillage.directory.duplicate.http;

import org.jspecify.annotations.NullMarked;
