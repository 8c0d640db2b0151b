@NullMarked
package org.maillage.funding.decision;

import org.jspecify.annotations.NullMarked;
