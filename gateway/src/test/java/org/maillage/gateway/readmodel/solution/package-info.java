@NullMarked
package org.maillage.gateway.readmodel.solution;

import org.jspecify.annotations.NullMarked;
