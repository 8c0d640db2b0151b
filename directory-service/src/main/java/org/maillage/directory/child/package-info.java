/** What belongs to a place and is kept with it, of whatever kind: spaces, equipment, declarations of tools. */
@NullMarked
package org.maillage.directory.child;

import org.jspecify.annotations.NullMarked;
