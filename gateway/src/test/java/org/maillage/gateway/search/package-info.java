@NullMarked
package org.maillage.gateway.search;

import org.jspecify.annotations.NullMarked;
