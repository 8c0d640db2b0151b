package org.maillage.funding.aid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.commons.CommonId;
import org.maillage.kernel.Siren;

/** The aid that undertakings hold. */
public interface Aids {

    /** The undertaking behind the common, when it is known. */
    Optional<Siren> undertakingOf(CommonId common);

    /** Until the transaction ends nobody else grants to it: after improvements, before programmes. */
    void lock(Siren undertaking);

    /** What it holds on that day, in cents: declared and granted over the three years before. */
    long held(Siren undertaking, LocalDate on);

    void grant(Siren undertaking, LocalDate on, Granted granted);

    /** What is given now to what it was granted for, by programme. */
    void follow(UUID grantedFor, Map<UUID, Long> amounts);

    List<Declared> declared(Siren undertaking);

    /** In the place of what was declared before. */
    void declare(CommonId common, Siren undertaking, List<Declared> declared);

    /** @param grantedFor a contribution, or the improvement to which a quadratic close allocated it */
    record Granted(UUID grantedFor, UUID programme, long amount) {}
}
