@NullMarked
package org.maillage.gateway.changes;

import org.jspecify.annotations.NullMarked;
