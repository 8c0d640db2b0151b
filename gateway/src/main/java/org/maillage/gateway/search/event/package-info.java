/** How events are found: by when and where they take place. */
@NullMarked
package org.maillage.gateway.search.event;

import org.jspecify.annotations.NullMarked;
