package org.maillage.directory.vocabulary;

import java.util.List;

/** The code lists that this service knows. */
public interface Vocabularies {

    List<Vocabulary> all();

    /** The list of that name; asking for one that is not there is a mistake in our code. */
    default Vocabulary named(String name) {
        return all().stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no vocabulary " + name));
    }
}
