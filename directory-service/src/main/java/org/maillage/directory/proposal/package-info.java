/** Proposals: what a network's places decide together, and what people suggest, claim and ask to be ratified. */
@NullMarked
package org.maillage.directory.proposal;

import org.jspecify.annotations.NullMarked;
