package org.maillage.directory.network;

import java.util.List;

/** One thing that a network's manifesto values in a digital solution, with its weight from 1 to 10. */
public record Criterion(String code, String label, int weight, int version) {

    /** What a network starts with. */
    static final List<Criterion> FIRST = List.of(
            new Criterion("free-software", "Logiciel libre", 3, 1),
            new Criterion("data-location", "Données hébergées en Europe", 2, 1),
            new Criterion("open-formats", "Formats ouverts", 2, 1),
            new Criterion("privacy", "Respect de la vie privée", 3, 1),
            new Criterion("accessibility", "Accessibilité", 2, 1),
            new Criterion("low-footprint", "Sobriété", 2, 1),
            new Criterion("ease-of-use", "Facilité d’usage", 2, 1),
            new Criterion("local-support", "Accompagnement local", 1, 1));

    /** Whether only the version may differ. */
    boolean saysTheSameAs(Criterion other) {
        return code.equals(other.code) && label.equals(other.label) && weight == other.weight;
    }
}
