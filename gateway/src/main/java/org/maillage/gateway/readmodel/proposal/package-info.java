/** A proposal and its votes, as their owner publishes them. */
@NullMarked
package org.maillage.gateway.readmodel.proposal;

import org.jspecify.annotations.NullMarked;
