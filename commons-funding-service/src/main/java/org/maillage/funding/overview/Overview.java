package org.maillage.funding.overview;

import java.math.BigDecimal;
import org.maillage.kernel.Money;

/**
 * Public totals, of the commons that a network lists or of all. Two currencies are never added: what counts is in euros,
 * or, where nothing is, in the first currency by its code.
 *
 * @param commons in the catalogue
 * @param contributed what places put in themselves, committed or paid, net of refunds
 * @param matched what programmes add, reserved or settled
 * @param contributingPlaces merged ones are one
 * @param volunteerValue beside the money, never in it
 */
public record Overview(
        int commons,
        int improvementsOpen,
        Money contributed,
        Money matched,
        Money granted,
        Money paidOut,
        int contributingPlaces,
        BigDecimal volunteerHours,
        Money volunteerValue) {}
