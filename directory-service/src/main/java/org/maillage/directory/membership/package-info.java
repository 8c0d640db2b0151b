/** Membership of networks: places join, leave, and are let in by the places that are there. */
@NullMarked
package org.maillage.directory.membership;

import org.jspecify.annotations.NullMarked;
