/** The rows of policies. */
@NullMarked
package org.maillage.funding.policy.store;

import org.jspecify.annotations.NullMarked;
