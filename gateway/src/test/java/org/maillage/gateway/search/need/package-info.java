@NullMarked
package org.maillage.gateway.search.need;

import org.jspecify.annotations.NullMarked;
