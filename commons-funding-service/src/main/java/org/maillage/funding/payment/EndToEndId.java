package org.maillage.funding.payment;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What banks carry with a transfer of ours: the id of what it pays, without dashes. */
public final class EndToEndId {

    private static final Pattern ID =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    private EndToEndId() {}

    public static String of(UUID id) {
        return id.toString().replace("-", "");
    }

    public static Optional<UUID> read(String text) {
        var matcher = ID.matcher(text);
        return matcher.matches()
                ? Optional.of(UUID.fromString(matcher.replaceAll("$1-$2-$3-$4-$5")))
                : Optional.empty();
    }
}
