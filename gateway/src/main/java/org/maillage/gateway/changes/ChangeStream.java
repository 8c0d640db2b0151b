package org.maillage.gateway.changes;

import io.smallrye.mutiny.Multi;

/** Every public change as the read model takes it in, in order of position per aggregate. */
public interface ChangeStream {

    /**
     * Begins with the next change. A subscriber that cannot keep up gets a failure with the refusal {@code too-slow} and
     * no more changes.
     */
    Multi<ChangeNotice> changes(ChangeFilter filter);
}
