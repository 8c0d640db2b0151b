/** Ends promises that were not paid in time. */
@NullMarked
package org.maillage.funding.contribution.expiring;

import org.jspecify.annotations.NullMarked;
