/** Imports at work in the background. */
@NullMarked
package org.maillage.directory.imports.running;

import org.jspecify.annotations.NullMarked;
