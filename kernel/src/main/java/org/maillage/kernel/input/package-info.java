/**
 * Reading what a caller sent: a JSON-like tree, member by member, as a merge patch (RFC 7396). Every fault is collected
 * with its pointer, so that one answer lists them all.
 */
@NullMarked
package org.maillage.kernel.input;

import org.jspecify.annotations.NullMarked;
