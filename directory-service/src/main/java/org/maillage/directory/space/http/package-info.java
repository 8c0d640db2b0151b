/** Spaces on the web. */
@NullMarked
package org.maillage.directory.space.http;

import org.jspecify.annotations.NullMarked;
