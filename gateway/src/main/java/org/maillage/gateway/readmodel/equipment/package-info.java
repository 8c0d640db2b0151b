/** Equipment as its owner publishes it. */
@NullMarked
package org.maillage.gateway.readmodel.equipment;

import org.jspecify.annotations.NullMarked;
