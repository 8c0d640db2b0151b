/** Each class breaks one rule of the house. */
@NullMarked
package org.maillage.kit.testing.samples.feature;

import org.jspecify.annotations.NullMarked;
