package org.maillage.funding.matching;

import java.util.UUID;

/**
 * A programme that may match the line.
 *
 * @param network the programme's own
 * @param publicFunder whether what it gives is public money
 */
public record Candidate(UUID programme, UUID network, boolean suspended, boolean publicFunder, Rule rule, Used used) {}
