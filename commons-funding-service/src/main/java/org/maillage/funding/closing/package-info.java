/**
 * How programmes end: the window is over, what waited for the close is computed once, what is left goes back to the
 * funder, and the result is public.
 */
@NullMarked
package org.maillage.funding.closing;

import org.jspecify.annotations.NullMarked;
