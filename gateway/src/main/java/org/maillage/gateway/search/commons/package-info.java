/** How commons are found. */
@NullMarked
package org.maillage.gateway.search.commons;

import org.jspecify.annotations.NullMarked;
