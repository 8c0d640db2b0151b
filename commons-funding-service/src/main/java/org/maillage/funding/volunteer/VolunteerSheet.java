package org.maillage.funding.volunteer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gave how many minutes for what; people are not named.
 *
 * @param common given to it, or to the network as a whole
 * @param place whose people they are
 */
@Embeddable
public record VolunteerSheet(
        @Column(name = "common_id") @Nullable UUID common,
        @Column(name = "network_id") @Nullable UUID network,
        @Column(name = "place_id") @Nullable UUID place,
        @Column(nullable = false) int minutes,
        @Column(nullable = false) String activity,
        @Column(name = "spent_on", nullable = false) LocalDate on) {}
