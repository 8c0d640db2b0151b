package org.maillage.directory.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One code list.
 *
 * @param name its name on the wire, such as {@code services}
 */
public record Vocabulary(String name, List<Term> terms) {

    /**
     * One code with its labels.
     *
     * @param mappings what other vocabularies call it: by vocabulary, its codes
     */
    public record Term(String code, String en, String fr, Map<String, List<String>> mappings) {}

    public Vocabulary {
        terms = List.copyOf(terms);
    }

    public Set<String> codes() {
        var codes = new LinkedHashSet<String>();
        terms.forEach(term -> codes.add(term.code()));
        return codes;
    }
}
