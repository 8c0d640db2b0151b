@NullMarked
package org.maillage.directory.testing;

import org.jspecify.annotations.NullMarked;
