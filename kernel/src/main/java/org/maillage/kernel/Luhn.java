package org.maillage.kernel;

/** The check of ISO/IEC 7812-1, which SIREN and SIRET use. */
final class Luhn {

    private Luhn() {}

    static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    static boolean allEqual(String digits) {
        return digits.chars().distinct().count() == 1;
    }
}
