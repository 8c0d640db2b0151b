/** Networks on the web. */
@NullMarked
package org.maillage.directory.network.http;

import org.jspecify.annotations.NullMarked;
