@NullMarked
package org.maillage.gateway.search.resource;

import org.jspecify.annotations.NullMarked;
