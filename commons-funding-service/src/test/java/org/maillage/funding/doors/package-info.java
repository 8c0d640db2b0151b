/** Every operation of the service, as seen from outside: who may, what is kept apart, and what is asked badly. */
@NullMarked
package org.maillage.funding.doors;

import org.jspecify.annotations.NullMarked;
