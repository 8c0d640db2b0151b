package org.maillage.kit.changelog;

import java.util.UUID;

/**
 * Takes out of what was logged what a person has the right to take back. It happens in the open transaction, after that
 * transaction's own changes are written, so that they are cleared too.
 */
public interface Forgetting {

    /** Each past change of the thing becomes a bare deletion, and answers that showed it are not given again. */
    void thing(String kind, UUID id);

    /**
     * Nothing says any more that the subject made a change or asked for anything, and private states that were about her,
     * such as her grants, are bare deletions.
     */
    void person(String subject);
}
