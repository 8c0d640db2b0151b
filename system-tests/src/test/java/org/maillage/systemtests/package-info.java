/** Journeys through the whole running house, with its real database, broker and identity provider. */
@NullMarked
package org.maillage.systemtests;

import org.jspecify.annotations.NullMarked;
