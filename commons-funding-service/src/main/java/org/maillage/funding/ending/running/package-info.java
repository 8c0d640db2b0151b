/** Ends that are taken up again until they are done. */
@NullMarked
package org.maillage.funding.ending.running;

import org.jspecify.annotations.NullMarked;
