package org.maillage.funding.commons;

import static org.maillage.funding.commons.CommonStatus.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.directory.PlaceMerged;
import org.maillage.funding.policy.Listing;
import org.maillage.kernel.territory.Folding;
import org.maillage.kit.record.Recorded;

/** Something that third places share and may improve together. */
@Entity
@Table(name = "common")
public class Common extends Recorded {

    @Embedded
    private CommonSheet sheet;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommonStatus status;

    /** Why it was returned, rejected or archived. */
    private @Nullable String reason;

    @Column(name = "origin_network", nullable = false, updatable = false)
    private UUID originNetwork;

    /** Name and summary without accents and case: what lists are sorted and searched by. */
    @Column(nullable = false)
    private String words;

    protected Common() {}

    private Common(CommonId id, CommonSheet sheet, By by) {
        super(id.value(), by);
        originNetwork = sheet.origin();
        status = SUBMITTED;
        write(sheet);
    }

    /** Its first network is where it comes from, for good, and says how it comes into the list. */
    static Common list(CommonId id, CommonSheet sheet, Listing listing, By by) {
        var common = new Common(id, sheet, by);
        common.enter(listing);
        return common;
    }

    /** False when nothing changed. What was returned is submitted again by its change. */
    boolean update(CommonSheet sheet, Listing listing, By by) {
        if (sheet.equals(this.sheet)) {
            return false;
        }
        if (status == RETURNED) {
            status = status.to(SUBMITTED);
            reason = null;
            enter(listing);
        }
        write(sheet);
        touch(by);
        return true;
    }

    private void enter(Listing listing) {
        if (listing == Listing.AT_ONCE) {
            status = status.to(LISTED);
        }
    }

    /** One of its steward places was absorbed by another; nobody submits it again by that. */
    void handOver(PlaceMerged merged, By by) {
        var places = stewardPlaces().stream()
                .map(place -> place.equals(merged.from()) ? merged.into() : place)
                .distinct()
                .toList();
        write(sheet.keptBy(places));
        touch(by);
    }

    /** The network's places want it in the list; nothing when it stands there, or is over. */
    boolean admit(By by) {
        if (status != SUBMITTED && status != RETURNED) {
            return false;
        }
        become(LISTED, by);
        reason = null;
        return true;
    }

    /** The network's places do not want it as it is; nothing when it does not wait for them. */
    boolean decline(String why, By by) {
        if (status != SUBMITTED) {
            return false;
        }
        giveBack(why, by);
        return true;
    }

    /** Not as it is: who keeps it may change it, which submits it again. */
    void giveBack(String why, By by) {
        become(RETURNED, by);
        reason = why;
    }

    /** For good, after it was returned. */
    void reject(String why, By by) {
        become(REJECTED, by);
        reason = why;
    }

    /** Nobody looks after it for now. */
    void rest(By by) {
        become(DORMANT, by);
    }

    void wake(By by) {
        become(LISTED, by);
    }

    /** For good; what was put into it stays readable. */
    void archive(String why, By by) {
        become(ARCHIVED, by);
        reason = why;
    }

    private void become(CommonStatus next, By by) {
        status = status.to(next);
        touch(by);
    }

    private void write(CommonSheet sheet) {
        this.sheet = sheet;
        words = Folding.fold(sheet.name() + " " + sheet.summary());
    }

    public CommonId id() {
        return new CommonId(uuid());
    }

    public CommonSheet sheet() {
        return sheet;
    }

    public CommonStatus status() {
        return status;
    }

    public CommonKind kind() {
        return sheet.kind();
    }

    /** Where it is listed, the origin network among them. */
    public List<UUID> networks() {
        return sheet.networks();
    }

    /** Whose books its money is in. */
    public UUID originNetwork() {
        return originNetwork;
    }

    public List<UUID> stewardPlaces() {
        return sheet.stewardPlaces();
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Name and summary, folded: the key of its place in lists. */
    public String words() {
        return words;
    }
}
