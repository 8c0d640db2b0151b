/** What tests of co-funding stand on. */
@NullMarked
package org.maillage.funding.testing;

import org.jspecify.annotations.NullMarked;
