/** What every thing of a service has in common. */
@NullMarked
package org.maillage.kit.record;

import org.jspecify.annotations.NullMarked;
