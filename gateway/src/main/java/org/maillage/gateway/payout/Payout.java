package org.maillage.gateway.payout;

import java.util.UUID;
import org.maillage.gateway.money.MoneyView;

/** A payout as its owner tells it. */
record Payout(UUID id, UUID improvementId, MoneyView amount, PayoutStatus status, String reference) {}
