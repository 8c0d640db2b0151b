@NullMarked
package org.maillage.gateway.readmodel.hours;

import org.jspecify.annotations.NullMarked;
