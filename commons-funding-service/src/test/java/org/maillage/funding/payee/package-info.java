@NullMarked
package org.maillage.funding.payee;

import org.jspecify.annotations.NullMarked;
