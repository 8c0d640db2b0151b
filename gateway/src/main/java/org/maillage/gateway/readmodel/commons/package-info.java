/** Commons and the time given to them, as their owner publishes them. */
@NullMarked
package org.maillage.gateway.readmodel.commons;

import org.jspecify.annotations.NullMarked;
