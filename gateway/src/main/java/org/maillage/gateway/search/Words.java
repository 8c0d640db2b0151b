package org.maillage.gateway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts French texts into words: lower case, elided articles off, cut at hyphens and apostrophes, accents folded. Accents
 * go before stemming, so that a word written without them has the same stem.
 */
final class Words {

    private static final int SHORTEST_START = 2;
    private static final int LONGEST_START = 15;
    private static final int CUT =
            WordDelimiterGraphFilter.GENERATE_WORD_PARTS | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;

    private static final Analyzer PLAIN = analyzer(UnaryOperator.identity());
    private static final Analyzer STEMMED = analyzer(FrenchLightStemFilter::new);
    private static final Analyzer PLAIN_AND_STEMMED =
            analyzer(words -> new FrenchLightStemFilter(new KeywordRepeatFilter(words)));
    private static final Analyzer STARTS =
            analyzer(words -> new EdgeNGramTokenFilter(words, SHORTEST_START, LONGEST_START, false));
    private static final Analyzer JOINED = analyzer(Words::withPairsJoined);

    private Words() {}

    static Analyzer ofDocuments() {
        Map<String, Analyzer> byField = new HashMap<>();
        byField.put(Fields.NAME, JOINED);
        byField.put(Fields.NAME_STEM, STEMMED);
        byField.put(Fields.NAME_START, STARTS);
        byField.put(Fields.WHERE_START, STARTS);
        byField.put(Fields.BODY, PLAIN_AND_STEMMED);
        return new PerFieldAnalyzerWrapper(PLAIN, byField);
    }

    static List<String> of(String text) {
        return cut(PLAIN, text);
    }

    static String stem(String word) {
        var stems = cut(STEMMED, word);
        return stems.isEmpty() ? word : stems.get(0);
    }

    static boolean mayStart(String word) {
        return word.length() >= SHORTEST_START && word.length() <= LONGEST_START;
    }

    /** "fab lab" also gives "fablab", so that either spelling finds the other. */
    private static TokenStream withPairsJoined(TokenStream words) {
        var pairs = new ShingleFilter(words, 2, 2);
        pairs.setTokenSeparator("");
        return pairs;
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> last) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                TokenStream words = new LowerCaseFilter(source);
                words = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
                words = new WordDelimiterGraphFilter(words, CUT, null);
                words = new ASCIIFoldingFilter(words);
                return new TokenStreamComponents(source, last.apply(words));
            }
        };
    }

    private static List<String> cut(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
