/** Suggestions on the web. */
@NullMarked
package org.maillage.funding.suggestion.http;

import org.jspecify.annotations.NullMarked;
