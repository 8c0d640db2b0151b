package org.maillage.gateway.readmodel.improvement;

import java.util.UUID;
import org.maillage.kernel.Money;

/** What a programme gives. */
public record ProgrammeAmount(UUID programmeId, Money amount) {}
