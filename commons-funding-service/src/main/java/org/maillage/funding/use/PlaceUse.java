package org.maillage.funding.use;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a place has drawn of a programme, reserved and settled together, in cents. */
@Entity
@Table(name = "place_use")
public class PlaceUse {

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private long used;

    @Column
    private @Nullable Long cap;

    @Column(name = "cap_exceeded", nullable = false)
    private boolean capExceeded;

    protected PlaceUse() {}

    public UUID programme() {
        return key.programme();
    }

    public UUID place() {
        return key.place();
    }

    public long used() {
        return used;
    }

    /** Draws under the cap of the rule that matched; the cap is checked again by the table. */
    public void take(long amount, OptionalLong capOfRule) {
        if (amount == 0) {
            return;
        }
        capExceeded = false;
        cap = capOfRule.isPresent() ? capOfRule.getAsLong() : null;
        used = Math.addExact(used, amount);
    }

    /** Released or clawed back. */
    public void giveBack(long amount) {
        used = Math.subtractExact(used, amount);
        capExceeded = isAboveCap();
    }

    /** What an absorbed place drew counts here; above the cap nothing is taken back, and nothing more is given. */
    public void absorb(PlaceUse other) {
        used = Math.addExact(used, other.used);
        cap = cap == null ? other.cap : cap;
        other.used = 0;
        other.capExceeded = false;
        capExceeded = isAboveCap();
    }

    private boolean isAboveCap() {
        return cap != null && used > cap;
    }

    @Embeddable
    record Key(
            @Column(name = "programme_id", nullable = false) UUID programme,
            @Column(name = "place_id", nullable = false) UUID place)
            implements Serializable {}
}
