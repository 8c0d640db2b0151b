package org.maillage.directory.proposal.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.Response;
import org.maillage.directory.place.PlaceState;
import org.maillage.directory.proposal.AcceptedRequest;
import org.maillage.directory.proposal.ProposalState;
import org.maillage.kit.http.Answers;

/** A proposal that was accepted, and the place as it then stands. */
public record ProposalAnswer(@JsonUnwrapped ProposalState proposal, PlaceState place) {

    static Response of(AcceptedRequest accepted) {
        var answer = new ProposalAnswer(accepted.proposal(), accepted.place());
        return Answers.ok(answer, accepted.proposal().version());
    }
}
