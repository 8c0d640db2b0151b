package org.maillage.funding.payee;

/** A bank account's number (ISO 13616), without spaces; read by {@link Ibans}. */
public record Iban(String value) {

    private static final int SHOWN = 4;

    /** Enough to tell it from another: its country, its check digits, its end. */
    public String masked() {
        return value.substring(0, SHOWN) + "…" + value.substring(value.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }
}
