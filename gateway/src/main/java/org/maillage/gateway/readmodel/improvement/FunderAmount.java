package org.maillage.gateway.readmodel.improvement;

import java.util.UUID;
import org.maillage.kernel.Money;

/** What a funder gives directly. */
public record FunderAmount(UUID funderId, Money amount) {}
