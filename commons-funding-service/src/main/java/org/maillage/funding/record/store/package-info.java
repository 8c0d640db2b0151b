/** Values that several tables hold. */
@NullMarked
package org.maillage.funding.record.store;

import org.jspecify.annotations.NullMarked;
