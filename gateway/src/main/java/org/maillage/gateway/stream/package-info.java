/** Public changes as they happen. */
@NullMarked
package org.maillage.gateway.stream;

import org.jspecify.annotations.NullMarked;
