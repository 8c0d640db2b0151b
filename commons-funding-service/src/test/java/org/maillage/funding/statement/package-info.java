/** What statements promise. */
@NullMarked
package org.maillage.funding.statement;

import org.jspecify.annotations.NullMarked;
