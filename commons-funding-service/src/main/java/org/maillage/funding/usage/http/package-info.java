/** Usages on the web. */
@NullMarked
package org.maillage.funding.usage.http;

import org.jspecify.annotations.NullMarked;
