/** The commons that third places share, and who keeps them. */
@NullMarked
package org.maillage.funding.commons;

import org.jspecify.annotations.NullMarked;
