/** Proposals in PostgreSQL. */
@NullMarked
package org.maillage.directory.proposal.store;

import org.jspecify.annotations.NullMarked;
