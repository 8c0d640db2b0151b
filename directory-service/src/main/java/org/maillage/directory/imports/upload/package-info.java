/** Uploaded files on disk. */
@NullMarked
package org.maillage.directory.imports.upload;

import org.jspecify.annotations.NullMarked;
