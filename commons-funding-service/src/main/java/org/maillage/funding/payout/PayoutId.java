package org.maillage.funding.payout;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

public record PayoutId(UUID value) {

    private static final Pattern END_TO_END =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    /** What banks carry with the transfer: the id without dashes. */
    public String endToEndId() {
        return value.toString().replace("-", "");
    }

    public static Optional<PayoutId> ofEndToEndId(String text) {
        var matcher = END_TO_END.matcher(text);
        return matcher.matches()
                ? Optional.of(new PayoutId(UUID.fromString(matcher.replaceAll("$1-$2-$3-$4-$5"))))
                : Optional.empty();
    }
}
