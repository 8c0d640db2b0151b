@NullMarked
package org.maillage.gateway;

import org.jspecify.annotations.NullMarked;
