/** Direct grants on the web. */
@NullMarked
package org.maillage.funding.directgrant.http;

import org.jspecify.annotations.NullMarked;
