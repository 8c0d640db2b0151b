/** Links that confirm, on the web: for programs and for people in a browser. */
@NullMarked
package org.maillage.directory.confirmation.http;

import org.jspecify.annotations.NullMarked;
