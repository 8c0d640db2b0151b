/** Breaks rules of resources. */
@NullMarked
package org.maillage.kit.testing.samples.feature.http;

import org.jspecify.annotations.NullMarked;
