/** Pages on the web. */
@NullMarked
package org.maillage.funding.paging.http;

import org.jspecify.annotations.NullMarked;
