/** The sample networks, places and grants, brought in through the public API. */
@NullMarked
package org.maillage.devstack.sample;

import org.jspecify.annotations.NullMarked;
