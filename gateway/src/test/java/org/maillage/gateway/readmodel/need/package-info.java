@NullMarked
package org.maillage.gateway.readmodel.need;

import org.jspecify.annotations.NullMarked;
