/** Finds the kinds of things that grants are over. */
@NullMarked
package org.maillage.directory.grant.scopes;

import org.jspecify.annotations.NullMarked;
