/** Volunteer time in PostgreSQL. */
@NullMarked
package org.maillage.funding.volunteer.store;

import org.jspecify.annotations.NullMarked;
