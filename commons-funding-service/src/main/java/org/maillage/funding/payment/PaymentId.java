package org.maillage.funding.payment;

import java.util.UUID;

public record PaymentId(UUID value) {}
