/** Grants: what lets a subject act in a role over one network, place or organisation. */
@NullMarked
package org.maillage.directory.grant;

import org.jspecify.annotations.NullMarked;
