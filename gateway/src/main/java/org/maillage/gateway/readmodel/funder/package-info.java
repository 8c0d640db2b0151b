/** Funders as their owner publishes them. */
@NullMarked
package org.maillage.gateway.readmodel.funder;

import org.jspecify.annotations.NullMarked;
