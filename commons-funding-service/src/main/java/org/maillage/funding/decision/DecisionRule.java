package org.maillage.funding.decision;

/** How voices become a decision; a tie rejects. */
public enum DecisionRule {

    /** More are for it than against it, blocks included. */
    MAJORITY {
        @Override
        boolean adopts(Tally tally) {
            return tally.inFavour() > tally.opposed();
        }
    },

    /** Two thirds of those who are for or against it are for it. */
    TWO_THIRDS {
        @Override
        boolean adopts(Tally tally) {
            return tally.inFavour() > 0 && 3L * tally.inFavour() >= 2L * (tally.inFavour() + tally.opposed());
        }
    },

    /** Somebody is for it and nobody blocks; who is against it is recorded and does not stop it. */
    CONSENT {
        @Override
        boolean adopts(Tally tally) {
            return tally.inFavour() > 0 && tally.blocks() == 0;
        }
    };

    abstract boolean adopts(Tally tally);
}
