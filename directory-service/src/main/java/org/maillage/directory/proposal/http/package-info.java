/** Proposals on the web. */
@NullMarked
package org.maillage.directory.proposal.http;

import org.jspecify.annotations.NullMarked;
