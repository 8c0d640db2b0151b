/** What is heard from other services takes effect once, and never backwards. */
@NullMarked
package org.maillage.kit.inbox;

import org.jspecify.annotations.NullMarked;
