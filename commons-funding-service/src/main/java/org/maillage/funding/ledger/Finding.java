package org.maillage.funding.ledger;

import java.util.List;

/**
 * What one check of the ledger found.
 *
 * @param check its name, that of its metric
 * @param breaks 0 when all is well
 * @param examples the ids or accounts of a few of the breaks
 */
public record Finding(String check, long breaks, List<String> examples) {}
