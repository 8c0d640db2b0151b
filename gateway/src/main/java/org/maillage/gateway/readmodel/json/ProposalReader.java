package org.maillage.gateway.readmodel.json;

import java.util.Optional;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.proposal.Proposal;
import org.maillage.gateway.readmodel.proposal.ProposalKind;
import org.maillage.gateway.readmodel.proposal.ProposalStatus;
import org.maillage.gateway.readmodel.proposal.ProposedChange;
import org.maillage.gateway.readmodel.proposal.Vote;
import org.maillage.gateway.readmodel.proposal.VoteChoice;

final class ProposalReader {

    private ProposalReader() {}

    static Proposal read(Members members, Position position) throws UnreadableEntity {
        return new Proposal(
                members.id("id"),
                members.integer("version"),
                position,
                members.idOrNull("networkId"),
                members.ids("networkIds"),
                members.idOrNull("placeId"),
                members.code("kind", ProposalKind.class),
                members.text("summary"),
                members.code("status", ProposalStatus.class),
                members.integer("electorate"),
                members.integer("quorum"),
                members.list("votes", ProposalReader::vote),
                members.list("changes", ProposalReader::change),
                members.instant("opensAt"),
                members.instant("closesAt"),
                members.textOrNull("outcome"),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }

    private static Optional<Vote> vote(Members members) throws UnreadableEntity {
        return Optional.of(new Vote(
                members.id("organisation"),
                members.code("choice", VoteChoice.class),
                members.instant("at"),
                members.textOrNull("reason")));
    }

    private static Optional<ProposedChange> change(Members members) throws UnreadableEntity {
        return Optional.of(
                new ProposedChange(members.word("field"), members.asText("before"), members.asText("after")));
    }
}
