/** What places find of commons, as GraphQL serves and changes it. */
@NullMarked
package org.maillage.gateway.evaluation;

import org.jspecify.annotations.NullMarked;
