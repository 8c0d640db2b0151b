package org.maillage.funding.policy;

/**
 * One thing that a network values in a common.
 *
 * @param weight from 1 to 10
 * @param version grows when its label or its weight changes
 */
public record Criterion(String code, String label, int weight, int version) {

    boolean saysTheSameAs(Criterion other) {
        return code.equals(other.code) && label.equals(other.label) && weight == other.weight;
    }
}
