package org.maillage.directory.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.freshness.Part;

/** One question to a network's places, or to those who keep a place. It closes once, and its electorate never changes. */
@Entity
@Table(name = "proposal")
public class Proposal {

    @Id
    private UUID id;

    @Column(nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ProposalKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProposalStatus status;

    @Column(name = "network_id", updatable = false)
    private @Nullable UUID networkId;

    @Column(name = "place_id", updatable = false)
    private @Nullable UUID placeId;

    @Column(name = "subject_id", updatable = false)
    private @Nullable UUID subjectId;

    @Column(nullable = false)
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Part part;

    @Column(nullable = false)
    private Wanted wanted;

    @Column(nullable = false)
    private ProposedChanges changes;

    @Column
    private @Nullable String proof;

    @Column
    private @Nullable String author;

    @Column(name = "again_of", updatable = false)
    private @Nullable UUID againOf;

    @Column(nullable = false, updatable = false)
    private Electorate electorate;

    @Column(nullable = false, updatable = false)
    private int quorum;

    @Column(name = "quorum_percent", nullable = false, updatable = false)
    private int quorumPercent;

    @ElementCollection
    @CollectionTable(name = "proposal_voice", joinColumns = @JoinColumn(name = "proposal_id"))
    @MapKeyColumn(name = "place_id")
    private Map<UUID, Voice> voices = new HashMap<>();

    @Column(name = "opens_at", nullable = false, updatable = false)
    private Instant opensAt;

    @Column(name = "closes_at", nullable = false, updatable = false)
    private Instant closesAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column
    private @Nullable String outcome;

    @Column(nullable = false)
    private String origin;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected Proposal() {}

    private Proposal(Opening opening, ProposalKind kind) {
        this.id = opening.id().value();
        this.kind = kind;
        this.status = ProposalStatus.OPEN;
        this.author = opening.author().orElse(null);
        this.opensAt = opening.at();
        this.closesAt = opening.closesAt();
        this.wanted = Wanted.NOTHING;
        this.changes = ProposedChanges.NONE;
        touch(opening.client(), opening.at());
    }

    static Proposal vote(Motion motion, NetworkId network, Constituency voters, Opening opening) {
        var proposal = new Proposal(opening, motion.kind());
        proposal.networkId = network.value();
        proposal.placeId = motion.place().map(PlaceId::value).orElse(null);
        proposal.subjectId = motion.subject().orElse(null);
        proposal.summary = motion.summary();
        proposal.ask(voters);
        return proposal;
    }

    static Proposal request(Request request, Opening opening) {
        var proposal = new Proposal(opening, request.kind());
        proposal.placeId = request.place().value();
        proposal.summary = request.words();
        proposal.part = request.asked().part().orElse(null);
        proposal.wanted = request.asked().wanted();
        proposal.changes = request.asked().changes();
        proposal.proof = request.proof().orElse(null);
        proposal.ask(Constituency.NOBODY);
        return proposal;
    }

    /** The same question to the network's places as they are now, once, after a vote without a quorum. */
    Proposal again(Constituency voters, Opening opening) {
        if (status != ProposalStatus.NO_QUORUM || againOf != null) {
            throw Refusal.wrongState(status.name());
        }
        var proposal = vote(motion(), network().orElseThrow(), voters, opening);
        proposal.againOf = id;
        return proposal;
    }

    Motion motion() {
        return new Motion(kind, place(), subject(), summary);
    }

    /** Whether it puts that motion to that network. */
    boolean puts(Motion motion, NetworkId network) {
        return kind == motion.kind()
                && network.value().equals(networkId)
                && motion.place().equals(place())
                && motion.subject().equals(subject());
    }

    private void ask(Constituency voters) {
        var ballot = Ballot.open(voters.places(), voters.quorumPercent());
        electorate = new Electorate(ballot.electorate());
        quorum = ballot.quorum();
        quorumPercent = voters.quorumPercent();
    }

    void cast(PlaceId place, Voice voice, String client) {
        requireOpen();
        if (!kind.isVoted() || !voice.at().isBefore(closesAt)) {
            throw closed();
        }
        voices.putAll(ballot().cast(place.value(), voice).voices());
        touch(client, voice.at());
    }

    /** What its voices say when it closes now; empty while it stays open. */
    Optional<Outcome> due(Instant now) {
        if (status != ProposalStatus.OPEN || !kind.isVoted()) {
            return Optional.empty();
        }
        boolean over = !now.isBefore(closesAt) || ballot().isComplete();
        return over ? Optional.of(ballot().outcome()) : Optional.empty();
    }

    void close(Outcome end, String client, Instant now) {
        requireOpen();
        status = end.status();
        outcome = end.text();
        closedAt = now;
        touch(client, now);
    }

    /** Keeps what was asked, and no longer who asked. */
    void forgetAuthor() {
        author = null;
    }

    /** Whether the network's admins answer it too: no steward has in time. */
    boolean isHandedOver(Instant now) {
        return !now.isBefore(closesAt);
    }

    void requireOpen() {
        if (status != ProposalStatus.OPEN) {
            throw closed();
        }
    }

    private Refusal closed() {
        return new Refusal("proposal-closed", "The proposal is closed.").with("status", status);
    }

    private void touch(String client, Instant now) {
        version++;
        origin = client;
        updatedAt = now;
    }

    Ballot ballot() {
        return new Ballot(electorate.places(), quorum, voices);
    }

    boolean isBy(Optional<String> subject) {
        return author != null && subject.filter(author::equals).isPresent();
    }

    public ProposalId id() {
        return new ProposalId(id);
    }

    public long version() {
        return version;
    }

    public ProposalKind kind() {
        return kind;
    }

    public ProposalStatus status() {
        return status;
    }

    public Optional<NetworkId> network() {
        return Optional.ofNullable(networkId).map(NetworkId::new);
    }

    public Optional<PlaceId> place() {
        return Optional.ofNullable(placeId).map(PlaceId::new);
    }

    /** The other thing concerned, such as the place to be absorbed. */
    public Optional<UUID> subject() {
        return Optional.ofNullable(subjectId);
    }

    public String summary() {
        return summary;
    }

    Optional<Part> part() {
        return Optional.ofNullable(part);
    }

    Wanted wanted() {
        return wanted;
    }

    ProposedChanges changes() {
        return changes;
    }

    Optional<String> proof() {
        return Optional.ofNullable(proof);
    }

    Optional<String> author() {
        return Optional.ofNullable(author);
    }

    int quorumPercent() {
        return quorumPercent;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    String origin() {
        return origin;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
