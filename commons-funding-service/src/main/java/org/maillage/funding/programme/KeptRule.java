package org.maillage.funding.programme;

import java.time.Instant;

/** A version of a rule, and since when it holds. */
public record KeptRule(int version, ProgrammeRule rule, Instant at) {}
