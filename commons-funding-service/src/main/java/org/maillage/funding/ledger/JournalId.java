package org.maillage.funding.ledger;

import java.util.UUID;

public record JournalId(UUID value) {}
