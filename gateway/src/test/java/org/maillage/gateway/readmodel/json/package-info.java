@NullMarked
package org.maillage.gateway.readmodel.json;

import org.jspecify.annotations.NullMarked;
