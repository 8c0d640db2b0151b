@NullMarked
package org.maillage.gateway.readmodel;

import org.jspecify.annotations.NullMarked;
