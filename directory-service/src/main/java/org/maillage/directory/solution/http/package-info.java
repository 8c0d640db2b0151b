/** Solutions on the web. */
@NullMarked
package org.maillage.directory.solution.http;

import org.jspecify.annotations.NullMarked;
