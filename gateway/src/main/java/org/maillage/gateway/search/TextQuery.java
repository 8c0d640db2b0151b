package org.maillage.gateway.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What people type, as a query. Every word must be found somewhere. A score depends on the document alone, never on how
 * many others hold a word: so pages hold still while other things change.
 */
final class TextQuery {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_WORD = 64;
    private static final int ONE_EDIT_FROM = 4;
    private static final int TWO_EDITS_FROM = 8;
    private static final int MOST_EXPANSIONS = 1024;
    private static final Set<String> STOP_WORDS = stopWords();

    private final List<String> words;

    private TextQuery(List<String> words) {
        this.words = words;
    }

    /** Empty when the text has no word. */
    static Optional<TextQuery> of(String text) {
        var all = Words.of(text).stream()
                .filter(word -> word.length() <= LONGEST_WORD)
                .limit(MOST_WORDS)
                .toList();
        var telling = all.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
        var words = telling.isEmpty() ? all : telling;
        return words.isEmpty() ? Optional.empty() : Optional.of(new TextQuery(words));
    }

    static boolean hasWords(@Nullable String text) {
        return text != null && of(text).isPresent();
    }

    /** Words as they are written, or their beginnings. */
    Query strict() {
        return query(false);
    }

    /** Also words misspelt by one letter from 4 letters, by two from 8. */
    Query lenient() {
        return query(true);
    }

    private Query query(boolean lenient) {
        var query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            query.add(word(i, lenient), Occur.MUST);
        }
        query.add(term(Fields.NAME_WHOLE, String.join("", words), 10), Occur.SHOULD);
        return query.build();
    }

    private Query word(int i, boolean lenient) {
        var word = words.get(i);
        var stem = Words.stem(word);
        var ways = new ArrayList<Query>();
        ways.add(term(Fields.NAME, word, 10));
        ways.add(term(Fields.NAME_STEM, stem, 8));
        ways.add(term(Fields.WHERE, word, 6));
        ways.add(term(Fields.BODY, stem, 2));
        if (i > 0) {
            ways.add(term(Fields.NAME, words.get(i - 1) + word, 10));
        }
        if (i + 1 < words.size()) {
            ways.add(term(Fields.NAME, word + words.get(i + 1), 10));
        }
        if (Words.mayStart(word)) {
            ways.add(term(Fields.NAME_START, word, 5));
            ways.add(term(Fields.WHERE_START, word, 3));
        }
        if (lenient) {
            addMisspelt(ways, word);
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static void addMisspelt(List<Query> ways, String word) {
        if (word.length() >= ONE_EDIT_FROM) {
            addMisspelt(ways, word, 1, 1);
        }
        if (word.length() >= TWO_EDITS_FROM) {
            addMisspelt(ways, word, 2, 0.5f);
        }
    }

    private static void addMisspelt(List<Query> ways, String word, int edits, float share) {
        ways.add(misspelt(Fields.NAME, word, edits, 1.75f * share));
        ways.add(misspelt(Fields.WHERE, word, edits, 1.5f * share));
        ways.add(misspelt(Fields.BODY, word, edits, 0.5f * share));
    }

    private static Query term(String field, String word, float worth) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, word))), worth);
    }

    private static Query misspelt(String field, String word, int edits, float worth) {
        var fuzzy = new FuzzyQuery(
                new Term(field, word), edits, edits - 1, MOST_EXPANSIONS, true, MultiTermQuery.CONSTANT_SCORE_REWRITE);
        return new BoostQuery(new ConstantScoreQuery(fuzzy), worth);
    }

    private static Set<String> stopWords() {
        return FrenchAnalyzer.getDefaultStopSet().stream()
                .map(word -> String.valueOf((char[]) word))
                .flatMap(word -> Words.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
