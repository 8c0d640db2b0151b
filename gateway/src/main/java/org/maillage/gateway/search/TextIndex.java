package org.maillage.gateway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** One kind of things in Lucene, in memory. What was put is found after the next refresh. */
final class TextIndex<T> {

    private static final double WRITE_BUFFER_MB = 48;

    private final Slots<T> slots = new Slots<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean changed;

    /** Sees one thing that a query found; the score is 0 when none was asked for. */
    interface Visitor<T> {
        void see(Indexed<T> found, float score);
    }

    TextIndex() {
        try {
            var config = new IndexWriterConfig(Words.ofDocuments())
                    .setRAMBufferSizeMB(WRITE_BUFFER_MB)
                    .setUseCompoundFile(false);
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a thing in the place of what its id stood for. */
    void put(UUID id, Indexed<T> thing, Document document) {
        try {
            writer.updateDocument(term(id), numbered(id, thing, document));
            changed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a thing whose id is not in the index: faster than {@link #put}. */
    void add(UUID id, Indexed<T> thing, Document document) {
        try {
            writer.addDocument(numbered(id, thing, document));
            changed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(UUID id) {
        try {
            writer.deleteDocuments(term(id));
            slots.remove(id);
            changed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            writer.deleteAll();
            changed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void refresh() {
        if (!changed) {
            return;
        }
        changed = false;
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void each(Query query, boolean scored, Visitor<T> visitor) {
        try {
            var searcher = searchers.acquire();
            try {
                searcher.search(query, Visits.by(() -> new Visits<>(slots, scored, visitor)));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document numbered(UUID id, Indexed<T> thing, Document document) {
        document.add(new StringField(Fields.ID, id.toString(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.SLOT, slots.put(id, thing)));
        return document;
    }

    private static Term term(UUID id) {
        return new Term(Fields.ID, id.toString());
    }
}
