/** Conflicts on the web. */
@NullMarked
package org.maillage.directory.conflict.http;

import org.jspecify.annotations.NullMarked;
