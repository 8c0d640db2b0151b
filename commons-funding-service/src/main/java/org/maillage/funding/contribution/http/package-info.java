/** The contributions' REST door. */
@NullMarked
package org.maillage.funding.contribution.http;

import org.jspecify.annotations.NullMarked;
