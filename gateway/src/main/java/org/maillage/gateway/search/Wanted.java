package org.maillage.gateway.search;

import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What is looked for: a text, conditions that the index answers, and a test of each thing found for all that depends on
 * the hour, on exact distances or on other things.
 */
record Wanted<T>(Optional<TextQuery> text, Query conditions, Predicate<T> test) {

    Query query(boolean lenient, boolean scored) {
        var query = new BooleanQuery.Builder().add(conditions, Occur.FILTER);
        var words = text.map(t -> lenient ? t.lenient() : t.strict()).orElseGet(MatchAllDocsQuery::new);
        return query.add(words, scored ? Occur.MUST : Occur.FILTER).build();
    }
}
