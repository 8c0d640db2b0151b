@NullMarked
package org.maillage.funding;

import org.jspecify.annotations.NullMarked;
