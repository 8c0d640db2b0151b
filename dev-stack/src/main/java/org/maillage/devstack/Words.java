package org.maillage.devstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a command, taken one by one; what is left at the end was not understood. */
public final class Words {
    private final List<String> left;

    public Words(List<String> words) {
        this.left = new ArrayList<>(words);
    }

    public String next(String what) {
        if (left.isEmpty()) {
            throw new WrongWords(what + " is missing");
        }
        return left.remove(0);
    }

    public boolean hasMore() {
        return !left.isEmpty();
    }

    /** Whether this switch was given. */
    public boolean has(String name) {
        return left.remove(name);
    }

    /** The value after this option, or within it as {@code --name=value}. */
    public Optional<String> option(String name) {
        for (var i = 0; i < left.size(); i++) {
            if (left.get(i).startsWith(name + "=")) {
                return Optional.of(left.remove(i).substring(name.length() + 1));
            }
            if (left.get(i).equals(name)) {
                left.remove(i);
                if (i == left.size()) {
                    throw new WrongWords(name + " wants a value");
                }
                return Optional.of(left.remove(i));
            }
        }
        return Optional.empty();
    }

    public String required(String name) {
        return option(name).orElseThrow(() -> new WrongWords(name + " is missing"));
    }

    public void nothingMore() {
        if (!left.isEmpty()) {
            throw new WrongWords("not understood: " + String.join(" ", left));
        }
    }
}
