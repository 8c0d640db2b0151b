package org.maillage.funding.matching;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * The improvement as it stands before the line, in cents.
 *
 * @param raised contributions committed or paid, matches reserved or settled, direct grants
 * @param own contributions alone
 * @param publicMoney matches and grants of public funders
 * @param deMinimisHeld aid of that kind which the payee's undertaking holds over three years; none when it is unknown
 */
public record ImprovementFacts(
        UUID id,
        String commonKind,
        long goal,
        long raised,
        long own,
        long publicMoney,
        Overfunding overfunding,
        OptionalLong deMinimisHeld) {}
