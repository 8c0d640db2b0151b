package org.maillage.directory.duplicate;

import java.util.Optional;

/** Why two places may be one; the first that applies. */
public enum Likeness {
    /** They share a SIRET, an RNA, an OSM or a WIKIDATA identifier. */
    IDENTIFIER,
    /** They share a website, stand within 1 km, and their names are a little alike. */
    WEBSITE,
    /** They stand within 250 m, and their names are alike. */
    NEAR,
    /** They are in the same commune, and their names are almost the same. */
    COMMUNE;

    public static final double NEAR_KILOMETRES = 0.25;

    private static final double WEBSITE_KILOMETRES = 1;
    private static final double A_LITTLE = 0.3;
    private static final double ALIKE = 0.6;
    private static final double ALMOST_THE_SAME = 0.8;

    /** Empty when the two are not alike enough. */
    static Optional<Resemblance> between(Traits one, Traits other) {
        double similarity = one.name().similarity(other.name());
        return of(one, other, similarity)
                .map(likeness -> new Resemblance(Pair.of(one.place(), other.place()), likeness, similarity));
    }

    private static Optional<Likeness> of(Traits one, Traits other, double similarity) {
        if (one.sharesIdentifier(other)) {
            return Optional.of(IDENTIFIER);
        }
        if (similarity < A_LITTLE) {
            return Optional.empty();
        }
        double kilometres = one.kilometresTo(other);
        if (one.sharesSite(other) && kilometres <= WEBSITE_KILOMETRES) {
            return Optional.of(WEBSITE);
        }
        if (similarity >= ALIKE && kilometres <= NEAR_KILOMETRES) {
            return Optional.of(NEAR);
        }
        return similarity >= ALMOST_THE_SAME && one.sharesCommune(other) ? Optional.of(COMMUNE) : Optional.empty();
    }
}
