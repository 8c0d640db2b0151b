package org.maillage.directory.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.ConfirmablePlace;
import org.maillage.kernel.freshness.Part;

/** What a link has done, kept until it would have expired: the answer to who follows it again. */
@Entity
@Table(name = "used_link")
public class UsedLink {

    private static final String COMMA = ",";

    @Id
    private UUID nonce;

    @Column(name = "place_name", nullable = false)
    private String placeName;

    @Column(nullable = false)
    private String parts;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "suggested_at")
    private @Nullable Instant suggestedAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected UsedLink() {}

    UsedLink(ConfirmLink link, ConfirmablePlace place) {
        this.nonce = link.nonce();
        this.parts = String.join(COMMA, place.parts().stream().map(Part::name).toList());
        this.placeName = place.name();
        this.expiresAt = link.expiresAt();
    }

    boolean hasConfirmed() {
        return confirmedAt != null;
    }

    boolean hasSuggested() {
        return suggestedAt != null;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    void suggest(Instant now) {
        suggestedAt = now;
    }

    LinkState stateOf(ConfirmLink link) {
        var named = Stream.of(parts.split(COMMA)).map(Part::valueOf).toList();
        return new LinkState(link.place().value(), placeName, named, expiresAt, confirmedAt, suggestedAt);
    }
}
