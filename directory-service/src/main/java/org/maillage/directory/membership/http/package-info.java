/** Memberships on the web. */
@NullMarked
package org.maillage.directory.membership.http;

import org.jspecify.annotations.NullMarked;
