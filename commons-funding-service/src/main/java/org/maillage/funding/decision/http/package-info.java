/** Decisions on the web. */
@NullMarked
package org.maillage.funding.decision.http;

import org.jspecify.annotations.NullMarked;
