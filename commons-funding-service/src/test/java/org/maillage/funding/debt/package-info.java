@NullMarked
package org.maillage.funding.debt;

import org.jspecify.annotations.NullMarked;
