/** Reads published JSON into records: unknown members are passed over, a broken one makes the whole thing unreadable. */
@NullMarked
package org.maillage.gateway.readmodel.json;

import org.jspecify.annotations.NullMarked;
