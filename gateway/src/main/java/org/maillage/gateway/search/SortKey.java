package org.maillage.gateway.search;

import java.util.UUID;

/** Where something stands in an order: by number, then by text, then by id; no two things stand at the same. */
public record SortKey(long number, String text, UUID id) implements Comparable<SortKey> {

    @Override
    public int compareTo(SortKey other) {
        int byNumber = Long.compare(number, other.number);
        if (byNumber != 0) {
            return byNumber;
        }
        int byText = text.compareTo(other.text);
        return byText != 0 ? byText : id.compareTo(other.id);
    }
}
