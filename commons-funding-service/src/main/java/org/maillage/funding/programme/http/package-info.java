/** Programmes on the web. */
@NullMarked
package org.maillage.funding.programme.http;

import org.jspecify.annotations.NullMarked;
