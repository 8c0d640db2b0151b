package org.maillage.directory.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.kernel.freshness.Part;

/** That a link has done its work, kept until the link would have expired: the answer to who follows it again. */
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

    @Column(name = "confirmed_at", nullable = false)
    private Instant confirmedAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected UsedLink() {}

    UsedLink(ConfirmLink link, List<Part> confirmed, String placeName, Instant now) {
        this.nonce = link.nonce();
        this.parts = String.join(COMMA, confirmed.stream().map(Part::name).toList());
        this.placeName = placeName;
        this.confirmedAt = now;
        this.expiresAt = link.expiresAt();
    }

    LinkState stateOf(ConfirmLink link) {
        var confirmed = Stream.of(parts.split(COMMA)).map(Part::valueOf).toList();
        return new LinkState(link.place().value(), placeName, confirmed, expiresAt, confirmedAt);
    }
}
