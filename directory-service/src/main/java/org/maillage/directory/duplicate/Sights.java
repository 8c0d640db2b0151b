package org.maillage.directory.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.place.PlaceId;

/** The traits of all public places. */
public interface Sights {

    List<Traits> all();

    Optional<Traits> of(PlaceId place);

    /** Those of other places that could be like this one: all that are, and some that are not. */
    Collection<Traits> around(Traits traits);
}
