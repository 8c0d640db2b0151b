/** How hosts are found. */
@NullMarked
package org.maillage.gateway.search.host;

import org.jspecify.annotations.NullMarked;
