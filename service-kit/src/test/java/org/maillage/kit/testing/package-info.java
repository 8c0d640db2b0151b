/** What the tests of every service are made with. */
@NullMarked
package org.maillage.kit.testing;

import org.jspecify.annotations.NullMarked;
