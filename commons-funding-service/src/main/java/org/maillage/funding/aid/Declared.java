package org.maillage.funding.aid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Money;

/** Aid that an undertaking had elsewhere. */
public record Declared(LocalDate on, Money amount, @Nullable String note) {}
