/** Reads the public topics, feeds the read model, and tells subscribers what changed. */
@NullMarked
package org.maillage.gateway.changes;

import org.jspecify.annotations.NullMarked;
