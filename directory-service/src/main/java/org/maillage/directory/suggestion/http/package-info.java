/** Suggested hosts on the web. */
@NullMarked
package org.maillage.directory.suggestion.http;

import org.jspecify.annotations.NullMarked;
