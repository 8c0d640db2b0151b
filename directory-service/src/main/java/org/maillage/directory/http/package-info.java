/** What all resources of the directory share. */
@NullMarked
package org.maillage.directory.http;

import org.jspecify.annotations.NullMarked;
