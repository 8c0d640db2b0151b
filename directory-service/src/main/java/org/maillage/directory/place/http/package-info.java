/** Places on the web. */
@NullMarked
package org.maillage.directory.place.http;

import org.jspecify.annotations.NullMarked;
