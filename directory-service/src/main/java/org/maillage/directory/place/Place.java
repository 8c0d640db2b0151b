package org.maillage.directory.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.proposal.ProposalId;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Revision;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Change;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.territory.TerritoryOf;

/** A third place: its sheet, its memberships, what sources call it, and when it was seen to be true. */
@Entity
@Table(name = "place")
public class Place extends Entry {

    @Column(nullable = false)
    private PlaceSheet sheet;

    @Column(nullable = false)
    private Verifications verifications;

    /** Mirrors of the sheet, for queries and constraints. */
    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlaceStatus status;

    @Column
    private @Nullable String department;

    @Column(name = "parent_place_id")
    private @Nullable UUID parentPlaceId;

    @ElementCollection
    @CollectionTable(name = "place_network", joinColumns = @JoinColumn(name = "place_id"))
    @Column(name = "network_id")
    private Set<UUID> networkIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "place_external_id", joinColumns = @JoinColumn(name = "place_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    @Column(name = "merged_from", nullable = false)
    private UUID[] mergedFrom = {};

    @Column(name = "close_reason")
    private @Nullable String closeReason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Visibility visibility = Visibility.PUBLIC;

    /** Those that a new place has asked to let it in. */
    @ElementCollection
    @CollectionTable(name = "place_awaited_network", joinColumns = @JoinColumn(name = "place_id"))
    @Column(name = "network_id")
    private Set<UUID> awaitedNetworkIds = new HashSet<>();

    @Column(name = "proposal_id")
    private @Nullable UUID proposalId;

    @Column(name = "refused_at")
    private @Nullable Instant refusedAt;

    protected Place() {}

    private Place(PlaceId id, Writer writer) {
        super(id.value(), writer);
        verifications = Verifications.NONE;
        write(Sheet.BLANK);
        touch(writer);
    }

    static Place register(PlaceId id, PlaceInput input, Writer writer) {
        var place = new Place(id, writer);
        place.take(place.weigh(input.sheet(), writer.origin()));
        place.externalIds.addAll(input.externalIds().value().orElse(List.of()));
        place.verify(place.sheet.parts(), writer);
        return place;
    }

    /** Joins the first at once; where there are none of them and the second wait to be asked, it is not public. */
    void enter(Collection<UUID> networks, Collection<UUID> asked) {
        networkIds.addAll(networks);
        if (networks.isEmpty() && !asked.isEmpty()) {
            visibility = Visibility.PENDING;
            awaitedNetworkIds.addAll(asked);
        }
    }

    /** What its being seen depends on, from now on; a public place is seen anyway. */
    public void awaitOutcomeOf(ProposalId proposal) {
        if (!visibility.isPublic()) {
            proposalId = proposal.value();
        }
    }

    void awaitNothing() {
        proposalId = null;
    }

    /** False when it is a member already. */
    boolean join(UUID network, Writer writer) {
        if (!networkIds.add(network)) {
            return false;
        }
        if (visibility.isNew()) {
            visibility = Visibility.PUBLIC;
            awaitedNetworkIds.clear();
            proposalId = null;
            refusedAt = null;
        }
        touch(writer);
        return true;
    }

    void leave(UUID network, Writer writer) {
        if (!networkIds.remove(network)) {
            throw Refusal.notFound("membership");
        }
        touch(writer);
    }

    void hide(Writer writer) {
        if (!visibility.isPublic()) {
            throw Refusal.wrongState(visibility.name());
        }
        visibility = Visibility.HIDDEN;
        touch(writer);
    }

    void show(Writer writer) {
        visibility = Visibility.PUBLIC;
        proposalId = null;
        touch(writer);
    }

    void refuse(Writer writer) {
        visibility = Visibility.REFUSED;
        refusedAt = writer.origin().at();
        proposalId = null;
        touch(writer);
    }

    void askAgain(ProposalId proposal, Writer writer) {
        visibility = Visibility.PENDING;
        refusedAt = null;
        proposalId = proposal.value();
        touch(writer);
    }

    public boolean isPublic() {
        return visibility.isPublic();
    }

    public boolean isHidden() {
        return visibility == Visibility.HIDDEN;
    }

    /** Whether no network has let it in yet. */
    public boolean isNew() {
        return visibility.isNew();
    }

    /** The public change of the place, or of what belongs to it, as it may be told now. */
    public Change told(Change change) {
        return visibility.tell(change);
    }

    /** The vote that its being seen depends on. */
    public Optional<UUID> proposalId() {
        return Optional.ofNullable(proposalId);
    }

    public Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    /** The networks whose admins answer for it: its own, or those that it has asked to let it in. */
    public Set<UUID> answeringNetworks() {
        return visibility.isNew() ? Set.copyOf(awaitedNetworkIds) : networkIds();
    }

    /** Takes the revision; false when nothing changes, not even when it was verified. */
    boolean revise(Revision revision, Optional<List<ExternalId>> ids, Collection<Part> said, Writer writer) {
        var before = new Written(sheet, verifications, Set.copyOf(externalIds));
        take(revision);
        ids.ifPresent(this::nameOutside);
        boolean worthVerifying = writer.origin().level() == Origin.Level.IMPORT || !revision.changesNothing();
        if (worthVerifying) {
            verify(said, writer);
        }
        boolean changed = !before.equals(new Written(sheet, verifications, Set.copyOf(externalIds)));
        if (changed) {
            touch(writer);
        }
        return changed;
    }

    private record Written(PlaceSheet sheet, Verifications verifications, Set<ExternalId> externalIds) {}

    void confirm(Collection<Part> parts, Writer writer) {
        verify(parts, writer);
        touch(writer);
    }

    void close(String reason, Writer writer) {
        moveTo(PlaceStatus.CLOSED, writer);
        closeReason = reason;
    }

    void reopen(Writer writer) {
        if (status != PlaceStatus.CLOSED) {
            throw Refusal.wrongState(status.name());
        }
        write(values().with(PlaceFields.STATUS, PlaceStatus.OPEN));
        closeReason = null;
        touch(writer);
    }

    private void moveTo(PlaceStatus next, Writer writer) {
        requireMove(next);
        take(weigh(new SheetPatch().set(PlaceFields.STATUS, Field.given(next)), writer.origin()));
        touch(writer);
    }

    void standBelow(Optional<PlaceId> parent, Writer writer) {
        write(values().put(PlaceFields.PARENT, parent.map(PlaceId::value)));
        touch(writer);
    }

    /** Takes over what it has not itself; the external ids wait for {@link #alsoCalled}, since one place has them. */
    void absorb(Place other, Optional<PlaceId> parent, Writer writer) {
        var empty = EnumSet.complementOf(EnumSet.copyOf(sheet.parts()));
        var identifiers = Identifier.joined(
                values().list(PlaceFields.IDENTIFIERS), other.values().list(PlaceFields.IDENTIFIERS));
        take(filledFrom(other, PlaceFields.FILLABLE::contains));
        write(values().put(PlaceFields.IDENTIFIERS, Optional.of(identifiers))
                .put(PlaceFields.PARENT, parent.map(PlaceId::value)));
        verifications = verifications.filledFrom(other.verifications, empty);
        networkIds.addAll(other.networkIds);
        mergedFrom = Stream.of(Stream.of(mergedFrom), Stream.of(other.mergedFrom), Stream.of(other.uuid()))
                .flatMap(ids -> ids)
                .toArray(UUID[]::new);
        touch(writer);
    }

    /** Is from now on found by what sources called the other, which is there no more. */
    void alsoCalled(Set<ExternalId> names) {
        externalIds.addAll(names);
    }

    void requireMove(PlaceStatus next) {
        if (!status.maySwitchTo(next)) {
            throw Refusal.wrongState(status.name());
        }
    }

    /** Refuses with {@code place-closed}. */
    public void requireNotClosed() {
        if (status == PlaceStatus.CLOSED) {
            throw new Refusal("place-closed", "The place is closed.");
        }
    }

    @Override
    protected Origin.Level standing(SheetField<?> field, Instant now) {
        var level = super.standing(field, now);
        boolean worn = level == Origin.Level.STEWARD && verifications.wornOut(field.part(), now);
        return worn ? Origin.Level.IMPORT : level;
    }

    private void verify(Collection<Part> parts, Writer writer) {
        writer.verification().ifPresent(v -> verifications = verifications.with(parts, v));
    }

    private void nameOutside(Collection<ExternalId> ids) {
        externalIds.retainAll(ids);
        externalIds.addAll(ids);
    }

    @Override
    protected Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new PlaceSheet(values);
        name = values.get(PlaceFields.NAME).orElse("");
        status = sheet.status();
        department = sheet.territory().map(TerritoryOf::department).orElse(null);
        parentPlaceId = values.get(PlaceFields.PARENT).orElse(null);
    }

    Contested contested() {
        return new Contested(ContestedPlaces.NAME, uuid(), id());
    }

    public PlaceId id() {
        return new PlaceId(uuid());
    }

    public PlaceSheet sheet() {
        return sheet;
    }

    public Verifications verifications() {
        return verifications;
    }

    public Set<UUID> networkIds() {
        return Set.copyOf(networkIds);
    }

    public Optional<PlaceId> parent() {
        return Optional.ofNullable(parentPlaceId).map(PlaceId::new);
    }

    /** The places that it absorbed, and those that they had absorbed, in that order. */
    public List<UUID> mergedFrom() {
        return List.of(mergedFrom);
    }

    public Set<ExternalId> externalIds() {
        return Set.copyOf(externalIds);
    }

    /** The parts that a patch says something of. */
    static Set<Part> partsOf(SheetPatch patch) {
        return patch.fields().stream()
                .map(SheetField::part)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}
