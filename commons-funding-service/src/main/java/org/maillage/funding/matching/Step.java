package org.maillage.funding.matching;

/**
 * One step of a calculation as data; numbers are decimals, codes hold no language. {@code RATE 100.00 x 1/1 100.00} is
 * rounded down to the smallest unit; a subtraction, of one or several numbers, never falls below zero; a condition that
 * fails gives zero; {@code RESULT} takes the smallest of the figures on its left and names the limit on its right.
 */
public record Step(String code, String left, String operator, String right, String result) {

    static final String BASE = "BASE";
    static final String RATE = "RATE";
    static final String RESULT = "RESULT";
    static final String PLUS = "+";
    static final String MINUS = "-";
    static final String TIMES = "x";
    static final String LEAST = "min";
    static final String SHARED = "shared";

    @Override
    public String toString() {
        return operator.equals(LEAST)
                ? code + ": min(" + left + ") = " + result + " because " + right
                : code + ": " + left + " " + operator + " " + right + " = " + result;
    }
}
