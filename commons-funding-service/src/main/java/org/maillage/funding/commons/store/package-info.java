/** Commons in PostgreSQL. */
@NullMarked
package org.maillage.funding.commons.store;

import org.jspecify.annotations.NullMarked;
