/** What a place says that it uses, as its owner publishes it. */
@NullMarked
package org.maillage.gateway.readmodel.tool;

import org.jspecify.annotations.NullMarked;
