package org.maillage.funding.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A journal with all that its rows hold, as the chain hashes it. */
record ChainedJournal(
        UUID id,
        String operation,
        UUID subject,
        String actor,
        Instant occurredAt,
        String transaction,
        @Nullable UUID reverses,
        List<Line> entries) {

    static final byte[] BEFORE_THE_FIRST = new byte[32];

    record Line(int line, String account, String currency, long amount) {

        private String json() {
            return "{\"account\":" + text(account) + ",\"amount\":" + amount + ",\"currency\":" + text(currency)
                    + ",\"line\":" + line + "}";
        }
    }

    /** Members in alphabetical order, no white space, instants in UTC, amounts in the smallest unit of the currency. */
    String json() {
        return "{\"actor\":" + text(actor)
                + ",\"entries\":"
                + entries.stream().map(Line::json).collect(Collectors.joining(",", "[", "]"))
                + ",\"id\":" + text(id.toString())
                + ",\"occurredAt\":" + text(occurredAt.toString())
                + ",\"operation\":" + text(operation)
                + ",\"reverses\":" + (reverses == null ? "null" : text(reverses.toString()))
                + ",\"subject\":" + text(subject.toString())
                + ",\"transaction\":" + text(transaction)
                + "}";
    }

    ChainedJournal with(List<Line> lines) {
        return new ChainedJournal(id, operation, subject, actor, occurredAt, transaction, reverses, lines);
    }

    byte[] hash(byte[] previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(json().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The escapes of RFC 8785. */
    private static String text(String plain) {
        var quoted = new StringBuilder("\"");
        plain.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return quoted.append('"').toString();
    }
}
