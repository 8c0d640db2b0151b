package org.maillage.gateway.search;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Goes from each document found to the thing it was made of. */
final class Visits<T> extends SimpleCollector {

    private final Slots<T> slots;
    private final boolean scored;
    private final TextIndex.Visitor<T> visitor;
    private NumericDocValues numbers = DocValues.emptyNumeric();
    private Scorable score = new NoScore();

    Visits(Slots<T> slots, boolean scored, TextIndex.Visitor<T> visitor) {
        this.slots = slots;
        this.scored = scored;
        this.visitor = visitor;
    }

    /** The index is searched by one thread, so one visit sees everything. */
    static <T> CollectorManager<Visits<T>, Integer> by(Supplier<Visits<T>> visit) {
        return new CollectorManager<>() {
            @Override
            public Visits<T> newCollector() {
                return visit.get();
            }

            @Override
            public Integer reduce(Collection<Visits<T>> visits) {
                return visits.size();
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        numbers = DocValues.getNumeric(context.reader(), Fields.SLOT);
    }

    @Override
    public void setScorer(Scorable scorer) {
        score = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if (numbers.advanceExact(document)) {
            var found = slots.get((int) numbers.longValue());
            if (found != null) {
                visitor.see(found, scored ? score.score() : 0);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    private static final class NoScore extends Scorable {
        @Override
        public int docID() {
            return -1;
        }

        @Override
        public float score() {
            return 0;
        }
    }
}
