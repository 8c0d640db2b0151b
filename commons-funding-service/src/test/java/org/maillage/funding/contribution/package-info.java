@NullMarked
package org.maillage.funding.contribution;

import org.jspecify.annotations.NullMarked;
