package org.maillage.gateway.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Area;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** Conditions that an index answers, all of which must hold. */
public final class Conditions {

    private static final double HALF_ROUND_THE_GLOBE_KM = 20_038;
    private static final double POLE = 90;
    private static final double ANTIMERIDIAN = 180;
    // The index holds points to the centimetre: it looks a little further, the exact test decides.
    private static final double MARGIN = 1.0001;
    private static final double MARGIN_METRES = 10;

    private final BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);

    public Conditions oneOf(String field, Collection<String> codes) {
        if (!codes.isEmpty()) {
            all.add(in(field, codes), Occur.FILTER);
        }
        return this;
    }

    public Conditions oneOfCodes(String field, Collection<? extends Enum<?>> codes) {
        return oneOf(field, codes.stream().map(Enum::name).toList());
    }

    public Conditions among(String field, Collection<String> codes) {
        all.add(in(field, codes), Occur.FILTER);
        return this;
    }

    public Conditions eachOf(String field, List<String> codes) {
        codes.forEach(code -> is(field, code));
        return this;
    }

    public Conditions is(String field, @Nullable Object code) {
        if (code != null) {
            all.add(new TermQuery(new Term(field, code.toString())), Occur.FILTER);
        }
        return this;
    }

    public Conditions not(String field, Object code) {
        all.add(new TermQuery(new Term(field, code.toString())), Occur.MUST_NOT);
        return this;
    }

    public Conditions in(@Nullable Area area) {
        if (area != null) {
            is(Fields.TERRITORY, IndexDocument.territoryTerm(area.level(), area.code()));
        }
        return this;
    }

    public Conditions near(@Nullable Near near) {
        if (near == null) {
            return this;
        }
        double radius = near.radiusKm();
        if (!(radius > 0 && radius <= HALF_ROUND_THE_GLOBE_KM)) {
            throw refused("/filter/near/radiusKm", "More than 0, at most 20,038 km.");
        }
        all.add(
                LatLonPoint.newDistanceQuery(
                        Fields.POINT,
                        near.point().latitude(),
                        near.point().longitude(),
                        radius * 1000 * MARGIN + MARGIN_METRES),
                Occur.FILTER);
        return this;
    }

    public Conditions in(@Nullable Box box) {
        if (box == null) {
            return this;
        }
        if (!(Math.abs(box.south()) <= POLE && Math.abs(box.north()) <= POLE && box.south() <= box.north())) {
            throw refused("/filter/box/south", "From -90 to north, which goes to 90.");
        }
        if (!(Math.abs(box.west()) <= ANTIMERIDIAN && Math.abs(box.east()) <= ANTIMERIDIAN)) {
            throw refused("/filter/box/west", "From -180 to 180, as is east.");
        }
        all.add(LatLonPoint.newBoxQuery(Fields.POINT, box.south(), box.north(), box.west(), box.east()), Occur.FILTER);
        return this;
    }

    /** As far as seconds tell; the exact test decides. */
    public Conditions notBefore(String field, @Nullable Instant at) {
        return at == null ? this : and(LongPoint.newRangeQuery(field, at.getEpochSecond(), Long.MAX_VALUE));
    }

    public Conditions notAfter(String field, @Nullable Instant at) {
        return at == null ? this : and(LongPoint.newRangeQuery(field, Long.MIN_VALUE, at.getEpochSecond()));
    }

    public Conditions and(Query query) {
        all.add(query, Occur.FILTER);
        return this;
    }

    Query query() {
        return all.build();
    }

    private static Query in(String field, Collection<String> codes) {
        return new TermInSetQuery(field, codes.stream().map(BytesRef::new).toList());
    }

    private static Refusal refused(String pointer, String message) {
        return Refusal.validation(List.of(new Fault(pointer, "out-of-range", message)));
    }
}
