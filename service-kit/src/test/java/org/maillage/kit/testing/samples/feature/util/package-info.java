/** Breaks the rule of names. */
@NullMarked
package org.maillage.kit.testing.samples.feature.util;

import org.jspecify.annotations.NullMarked;
