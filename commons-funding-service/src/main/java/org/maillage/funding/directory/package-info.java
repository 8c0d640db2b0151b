/** What is known here of places and networks: copies of the directory's, as they are heard. */
@NullMarked
package org.maillage.funding.directory;

import org.jspecify.annotations.NullMarked;
