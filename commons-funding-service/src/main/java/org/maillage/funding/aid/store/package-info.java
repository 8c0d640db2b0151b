/** De minimis aid: in PostgreSQL. */
@NullMarked
package org.maillage.funding.aid.store;

import org.jspecify.annotations.NullMarked;
