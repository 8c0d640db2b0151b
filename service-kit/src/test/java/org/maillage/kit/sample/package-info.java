@NullMarked
package org.maillage.kit.sample;

import org.jspecify.annotations.NullMarked;
