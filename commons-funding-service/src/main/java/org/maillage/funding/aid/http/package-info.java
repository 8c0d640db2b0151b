/** De minimis aid: the REST door. */
@NullMarked
package org.maillage.funding.aid.http;

import org.jspecify.annotations.NullMarked;
