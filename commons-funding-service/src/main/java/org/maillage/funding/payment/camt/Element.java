package org.maillage.funding.payment.camt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a message, by local names; whitespace around texts is gone. */
record Element(String name, String currency, String ownText, List<Element> children) {

    /** The elements at the end of the path, in the order of the document. */
    Stream<Element> all(String... path) {
        var found = Stream.of(this);
        for (var step : path) {
            found = found.flatMap(element -> element.children.stream()).filter(child -> child.name.equals(step));
        }
        return found;
    }

    Optional<Element> first(String... path) {
        return all(path).findFirst();
    }

    /** The text of the first element there that has one. */
    Optional<String> text(String... path) {
        return all(path).map(Element::ownText).filter(text -> !text.isEmpty()).findFirst();
    }

    boolean has(String... path) {
        return first(path).isPresent();
    }
}
