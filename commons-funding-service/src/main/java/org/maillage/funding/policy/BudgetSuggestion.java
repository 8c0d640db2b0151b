package org.maillage.funding.policy;

import org.maillage.kernel.Money;

/** What is suggested to a place whose yearly budget is up to that. */
public record BudgetSuggestion(Money budgetUpTo, Money suggested) {}
