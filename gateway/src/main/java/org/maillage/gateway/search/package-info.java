/** Search over the read model: text, territory, distance, facets, and pages that hold still while things change. */
@NullMarked
package org.maillage.gateway.search;

import org.jspecify.annotations.NullMarked;
