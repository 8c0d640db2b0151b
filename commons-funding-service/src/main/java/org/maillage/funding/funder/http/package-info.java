/** Funders on the web. */
@NullMarked
package org.maillage.funding.funder.http;

import org.jspecify.annotations.NullMarked;
