package org.maillage.gateway.readmodel.json;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads instants as services write them, {@code 2026-11-24T10:00:00.123456Z}, several times faster than the formatter:
 * a directory holds half a million of them. Any other way of writing is left to it.
 */
final class Instants {

    private static final int SECONDS_END = 19;
    private static final int LONGEST = 30;
    private static final int NANO_DIGITS = 9;
    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd";

    private Instants() {}

    static Instant parse(String text) {
        int end = text.length() - 1;
        if (!isPlain(text, end)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS_END);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        return Instant.ofEpochSecond(((day * 24 + hour) * 60 + minute) * 60 + second, nanos(text, end));
    }

    private static boolean isPlain(String text, int end) {
        if (end < SECONDS_END || end >= LONGEST || text.charAt(end) != 'Z' || end == SECONDS_END + 1) {
            return false;
        }
        for (int i = 0; i < SECONDS_END; i++) {
            char wanted = SHAPE.charAt(i);
            char found = text.charAt(i);
            if (wanted == 'd' ? !isDigit(found) : found != wanted) {
                return false;
            }
        }
        return end == SECONDS_END || text.charAt(SECONDS_END) == '.' && allDigits(text, SECONDS_END + 1, end);
    }

    private static int nanos(String text, int end) {
        if (end == SECONDS_END) {
            return 0;
        }
        int nanos = number(text, SECONDS_END + 1, end);
        for (int digits = end - SECONDS_END - 1; digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static boolean allDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
