/** What a network has settled for its co-funding: how room is shared, who approves, its criteria and its rates. */
@NullMarked
package org.maillage.funding.policy;

import org.jspecify.annotations.NullMarked;
