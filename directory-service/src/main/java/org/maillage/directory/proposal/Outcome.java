package org.maillage.directory.proposal;

/** How a proposal ended: its last status, and the words that say why. */
public record Outcome(ProposalStatus status, String text) {

    public static final Outcome ADOPTED = new Outcome(ProposalStatus.ADOPTED, "adopted");
    public static final Outcome OUTVOTED = new Outcome(ProposalStatus.REJECTED, "outvoted");
    public static final Outcome BLOCKED = new Outcome(ProposalStatus.REJECTED, "blocked");
    public static final Outcome NO_QUORUM = new Outcome(ProposalStatus.NO_QUORUM, "no-quorum");
    public static final Outcome WITHDRAWN = new Outcome(ProposalStatus.WITHDRAWN, "withdrawn");

    /** A join that no network asked to vote on. */
    public static final Outcome UNASKED = new Outcome(ProposalStatus.ADOPTED, "no-vote-needed");

    public Outcome {
        if (status == ProposalStatus.OPEN) {
            throw new IllegalArgumentException("an outcome is an end");
        }
    }

    public boolean isAdopted() {
        return status == ProposalStatus.ADOPTED;
    }
}
