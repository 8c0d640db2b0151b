/** Territories on the web. */
@NullMarked
package org.maillage.directory.territory.http;

import org.jspecify.annotations.NullMarked;
