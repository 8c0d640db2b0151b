/** Hosts on the web. */
@NullMarked
package org.maillage.directory.host.http;

import org.jspecify.annotations.NullMarked;
