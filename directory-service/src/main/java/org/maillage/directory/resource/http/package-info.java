/** Resources on the web. */
@NullMarked
package org.maillage.directory.resource.http;

import org.jspecify.annotations.NullMarked;
