package org.maillage.funding.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is shown.
 *
 * @param from the first day; absent since the beginning, and where only totals are shown
 * @param to the last day; absent where only totals are shown: those are of now
 */
public record StatementState(
        UUID id,
        StatementOf of,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<AccountStatement> accounts) {}
