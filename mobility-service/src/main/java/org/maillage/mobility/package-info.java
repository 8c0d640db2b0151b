@NullMarked
package org.maillage.mobility;

import org.jspecify.annotations.NullMarked;
