/** Equipment for GraphQL: found, read beneath its place, changed by its owner. */
@NullMarked
package org.maillage.gateway.equipment;

import org.jspecify.annotations.NullMarked;
