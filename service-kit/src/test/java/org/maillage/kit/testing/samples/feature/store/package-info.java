/** Breaks the rule of stores. */
@NullMarked
package org.maillage.kit.testing.samples.feature.store;

import org.jspecify.annotations.NullMarked;
