/** Needs on the web. */
@NullMarked
package org.maillage.directory.need.http;

import org.jspecify.annotations.NullMarked;
