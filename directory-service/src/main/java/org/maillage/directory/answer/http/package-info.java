/** What all resources of the directory share. */
@NullMarked
package org.maillage.directory.answer.http;

import org.jspecify.annotations.NullMarked;
