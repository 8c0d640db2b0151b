/** What is for others to decide: proposals, suggestions, votes; public ones from the read model, others from their owner. */
@NullMarked
package org.maillage.gateway.proposal;

import org.jspecify.annotations.NullMarked;
