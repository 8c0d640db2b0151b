/** RPDE 1.1 feeds over the change log: of a kind, and of a network, a region or a department. */
@NullMarked
package org.maillage.kit.feed;

import org.jspecify.annotations.NullMarked;
