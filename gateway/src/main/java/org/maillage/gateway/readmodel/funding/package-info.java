/** Figures of commons and of the money put into them, computed from the read model. */
@NullMarked
package org.maillage.gateway.readmodel.funding;

import org.jspecify.annotations.NullMarked;
