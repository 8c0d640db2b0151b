package org.maillage.funding.matching;

/** What a programme has already reserved or settled, in cents: for this place, on this improvement, in all. */
public record Used(long byPlace, long onImprovement, long inAll) {

    public static final Used NOTHING = new Used(0, 0, 0);
}
