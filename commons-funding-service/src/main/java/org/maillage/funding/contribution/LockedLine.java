package org.maillage.funding.contribution;

import java.util.UUID;

/**
 * A contribution with all that its money touches, locked.
 *
 * @param countsFor the place whose uses and investments it moves
 */
record LockedLine(Contribution contribution, UUID countsFor, Movement movement) {

    HeldRows rows() {
        return movement.rows();
    }

    Movement.Author author() {
        return movement.author();
    }

    Accounts accounts() {
        return new Accounts(rows().improvement());
    }
}
