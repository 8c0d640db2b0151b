/** A resource as its owner publishes it. */
@NullMarked
package org.maillage.gateway.readmodel.resource;

import org.jspecify.annotations.NullMarked;
