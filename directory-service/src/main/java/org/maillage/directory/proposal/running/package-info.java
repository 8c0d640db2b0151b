/** What closes votes when their time has come. */
@NullMarked
package org.maillage.directory.proposal.running;

import org.jspecify.annotations.NullMarked;
