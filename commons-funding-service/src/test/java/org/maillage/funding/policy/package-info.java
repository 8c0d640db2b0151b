@NullMarked
package org.maillage.funding.policy;

import org.jspecify.annotations.NullMarked;
