/** Evaluations on the web. */
@NullMarked
package org.maillage.funding.evaluation.http;

import org.jspecify.annotations.NullMarked;
