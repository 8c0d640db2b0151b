package org.maillage.funding.commons;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.funding.record.Slug;

/**
 * What is written down of a common.
 *
 * @param stewardPlaces who keeps it; nobody in particular when empty: then it is the origin network
 * @param networks where it is listed, at least one
 * @param solution the digital tool of the directory that it is
 */
@Embeddable
public record CommonSheet(
        @Column(nullable = false) Slug slug,
        @Column(nullable = false) String name,
        @Column(nullable = false) String summary,
        @Nullable String description,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        CommonKind kind,

        @Nullable String licence,
        @Nullable String url,
        @Nullable String repository,
        @Nullable String maturity,
        @Column(name = "steward_places", nullable = false) List<UUID> stewardPlaces,
        @Column(nullable = false) List<UUID> networks,
        @Column(name = "solution_id") @Nullable UUID solution) {

    public CommonSheet {
        stewardPlaces = List.copyOf(stewardPlaces);
        networks = List.copyOf(networks);
    }

    CommonSheet keptBy(List<UUID> places) {
        return new CommonSheet(
                slug, name, summary, description, kind, licence, url, repository, maturity, places, networks, solution);
    }

    /** The network that it comes from when it is new. */
    UUID origin() {
        return networks.get(0);
    }
}
