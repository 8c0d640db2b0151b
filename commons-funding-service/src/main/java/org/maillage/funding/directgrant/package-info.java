/** What funders give to improvements directly: no place, no match, and it takes of the room. */
@NullMarked
package org.maillage.funding.directgrant;

import org.jspecify.annotations.NullMarked;
