/** What HTTP asks of every service: bodies, If-Match, refusals as problem+json. */
@NullMarked
package org.maillage.kit.http;

import org.jspecify.annotations.NullMarked;
