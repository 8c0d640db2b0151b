package org.maillage.kit.http;

import java.util.Optional;
import org.maillage.kernel.Refusal;

/** A service's own words for its database constraints, for the rare write that only the constraint could stop. */
public interface RefusedConstraints {

    /** The refusal that says what the named constraint protects, when it is one of this service's. */
    Optional<Refusal> refusalOf(String constraint);
}
