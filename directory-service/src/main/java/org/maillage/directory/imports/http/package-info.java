/** Imports over HTTP. */
@NullMarked
package org.maillage.directory.imports.http;

import org.jspecify.annotations.NullMarked;
