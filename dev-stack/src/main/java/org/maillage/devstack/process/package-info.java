/** Processes that outlive their launcher, found again by pid and birth, never by name. */
@NullMarked
package org.maillage.devstack.process;

import org.jspecify.annotations.NullMarked;
