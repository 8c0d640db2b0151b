/** Policies on the web. */
@NullMarked
package org.maillage.funding.policy.http;

import org.jspecify.annotations.NullMarked;
