/** The grants that a service holds as copies of the directory's. */
@NullMarked
package org.maillage.kit.access.copy;

import org.jspecify.annotations.NullMarked;
