/** Threads that look for work, and can be woken. */
@NullMarked
package org.maillage.kit.loop;

import org.jspecify.annotations.NullMarked;
