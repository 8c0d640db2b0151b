/** A host of digital solutions as its owner publishes it. */
@NullMarked
package org.maillage.gateway.readmodel.host;

import org.jspecify.annotations.NullMarked;
