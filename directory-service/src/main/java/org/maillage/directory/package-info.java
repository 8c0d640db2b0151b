@NullMarked
package org.maillage.directory;

import org.jspecify.annotations.NullMarked;
