package org.maillage.funding.aid;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** What the undertaking behind a common holds today; for its keepers and the network's own people. */
public record AidState(UUID commonId, @Nullable String siren, List<Declared> declared, Money held) {}
