/** The public API as a script sees it: tokens, plain requests, imports followed to their end. */
@NullMarked
package org.maillage.devstack.api;

import org.jspecify.annotations.NullMarked;
