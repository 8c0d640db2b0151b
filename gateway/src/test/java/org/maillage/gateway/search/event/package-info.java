@NullMarked
package org.maillage.gateway.search.event;

import org.jspecify.annotations.NullMarked;
