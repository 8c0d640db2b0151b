/**
 * What places put on improvements: promised, matched by programmes at that moment, then paid; cancelled, expired or
 * refunded with what was matched. Each movement locks the rows that it touches in one order, programmes last.
 */
@NullMarked
package org.maillage.funding.contribution;

import org.jspecify.annotations.NullMarked;
