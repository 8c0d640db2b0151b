/** The public state as views read it, at one instant. */
@NullMarked
package org.maillage.gateway.reading;

import org.jspecify.annotations.NullMarked;
