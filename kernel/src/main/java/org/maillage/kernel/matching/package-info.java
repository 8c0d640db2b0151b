/** Which hosts could answer a need, and why: arithmetic alone, the same where needs are kept and where they are read. */
@NullMarked
package org.maillage.kernel.matching;

import org.jspecify.annotations.NullMarked;
