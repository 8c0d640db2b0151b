/** What our tables refuse, in the words of the service. */
@NullMarked
package org.maillage.funding.answer.http;

import org.jspecify.annotations.NullMarked;
