/** What is heard of the directory's places and networks. */
@NullMarked
package org.maillage.funding.directory.messaging;

import org.jspecify.annotations.NullMarked;
