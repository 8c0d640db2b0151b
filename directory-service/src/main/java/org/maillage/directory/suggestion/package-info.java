/** Which hosts could answer a need, seen from where it arises. */
@NullMarked
package org.maillage.directory.suggestion;

import org.jspecify.annotations.NullMarked;
