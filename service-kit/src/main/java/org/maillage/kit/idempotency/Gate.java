package org.maillage.kit.idempotency;

import org.jspecify.annotations.Nullable;

/** Says who may ask, before a stored answer is given again: a right may have gone since. Implemented by beans. */
public interface Gate {

    /** Refuses, or does nothing; the parameters are those of the resource method. */
    void require(@Nullable Object[] parameters);

    /** Whoever asked may have the same answer again. */
    final class Open implements Gate {
        @Override
        public void require(@Nullable Object[] parameters) {}
    }
}
