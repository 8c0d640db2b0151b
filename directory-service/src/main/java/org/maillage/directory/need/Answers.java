package org.maillage.directory.need;

import java.util.ArrayList;
import java.util.List;

/** The answers to a need, in the order they came. */
public record Answers(List<Answer> all) {

    static final Answers NONE = new Answers(List.of());

    public Answers {
        all = List.copyOf(all);
    }

    Answers with(Answer answer) {
        var more = new ArrayList<>(all);
        more.add(answer);
        return new Answers(more);
    }
}
