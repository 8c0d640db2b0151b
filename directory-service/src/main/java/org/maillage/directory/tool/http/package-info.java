/** Declared tools on the web. */
@NullMarked
package org.maillage.directory.tool.http;

import org.jspecify.annotations.NullMarked;
