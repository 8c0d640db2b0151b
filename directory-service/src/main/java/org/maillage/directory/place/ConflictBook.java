package org.maillage.directory.place;

import java.util.List;
import org.maillage.directory.sheet.Offer;

/** Where what a stronger word held off waits for an answer. */
public interface ConflictBook {

    /** The same offer, once answered KEEP, opens no conflict again. */
    void open(Contested thing, List<Offer> offers);
}
