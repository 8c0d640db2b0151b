package org.maillage.directory.need;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.host.HostState;

/**
 * A host that could answer a need.
 *
 * @param score from 0 to 100
 * @param reasons why it stands here, in the codes of the vocabulary {@code matchReasons}
 * @param distanceKm absent when one of the two is nowhere
 */
public record SuggestedHost(
        HostState host,
        BigDecimal score,
        List<String> reasons,
        @Nullable BigDecimal distanceKm) {}
