package org.maillage.funding.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a place says of its relation to a common.
 *
 * @param satisfaction from 1 to 5, of one that it uses or has used
 */
@Embeddable
public record UsageSheet(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        UsageRelation relation,

        @Nullable LocalDate since,
        @Nullable Integer satisfaction,
        @Nullable String note) {

    /** The stronger relation, since the earliest day; what this one says wins over the other. */
    UsageSheet unitedWith(UsageSheet other) {
        return new UsageSheet(
                UsageRelation.stronger(relation, other.relation),
                earliest(since, other.since),
                satisfaction == null ? other.satisfaction : satisfaction,
                note == null ? other.note : note);
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
