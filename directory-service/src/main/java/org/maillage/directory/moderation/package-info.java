/** What is done to a place by those who do not keep it: hidden at once, closed by a vote. */
@NullMarked
package org.maillage.directory.moderation;

import org.jspecify.annotations.NullMarked;
