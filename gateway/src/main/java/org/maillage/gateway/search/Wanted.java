package org.maillage.gateway.search;

import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: a text, conditions that the index answers, and a test of each thing found for all that depends on
 * the hour, on exact distances or on other things.
 */
public final class Wanted<T> {

    private final Optional<TextQuery> text;
    private final Query conditions;
    private final Predicate<T> test;

    public Wanted(@Nullable String search, Conditions conditions, Predicate<T> test) {
        this.text = Optional.ofNullable(search).flatMap(TextQuery::of);
        this.conditions = conditions.query();
        this.test = test;
    }

    boolean hasText() {
        return text.isPresent();
    }

    boolean holds(T thing) {
        return test.test(thing);
    }

    Query query(boolean lenient, boolean scored) {
        var query = new BooleanQuery.Builder().add(conditions, Occur.FILTER);
        var words = text.map(t -> lenient ? t.lenient() : t.strict()).orElseGet(MatchAllDocsQuery::new);
        return query.add(words, scored ? Occur.MUST : Occur.FILTER).build();
    }
}
