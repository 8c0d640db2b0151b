/** Volunteer time on the web. */
@NullMarked
package org.maillage.funding.volunteer.http;

import org.jspecify.annotations.NullMarked;
