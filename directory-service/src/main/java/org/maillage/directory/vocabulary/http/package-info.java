/** Code lists on the web. */
@NullMarked
package org.maillage.directory.vocabulary.http;

import org.jspecify.annotations.NullMarked;
