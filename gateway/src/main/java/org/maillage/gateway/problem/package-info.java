/** Refusals over HTTP: problem+json answers, and the page of each code. */
@NullMarked
package org.maillage.gateway.problem;

import org.jspecify.annotations.NullMarked;
