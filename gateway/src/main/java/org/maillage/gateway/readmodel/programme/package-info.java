/** Matching programmes, their rules and their results, as their owner publishes them. */
@NullMarked
package org.maillage.gateway.readmodel.programme;

import org.jspecify.annotations.NullMarked;
