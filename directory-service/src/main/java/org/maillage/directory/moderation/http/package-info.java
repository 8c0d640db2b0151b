/** Moderation on the web. */
@NullMarked
package org.maillage.directory.moderation.http;

import org.jspecify.annotations.NullMarked;
