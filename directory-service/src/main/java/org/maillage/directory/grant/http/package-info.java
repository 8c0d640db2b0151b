/** Grants on the web. */
@NullMarked
package org.maillage.directory.grant.http;

import org.jspecify.annotations.NullMarked;
