/** What the gateway's tests stand on: a directory that is a plain HTTP server, and things to put into the read model. */
@NullMarked
package org.maillage.gateway.testing;

import org.jspecify.annotations.NullMarked;
