/** How improvements end before their time: what is on them is released and given back, some hundred lines at a time. */
@NullMarked
package org.maillage.funding.ending;

import org.jspecify.annotations.NullMarked;
