/** What using a thing costs. */
@NullMarked
package org.maillage.directory.rate;

import org.jspecify.annotations.NullMarked;
