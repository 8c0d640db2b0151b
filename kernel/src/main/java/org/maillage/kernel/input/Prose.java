package org.maillage.kernel.input;

import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps markup and personal data out of texts for people: refused when strict, stripped or masked when lenient. */
final class Prose {

    private static final Pattern MARKUP =
            Pattern.compile("</?[A-Za-z][A-Za-z0-9-]{0,30}(\\s[^<>]{0,2000})?/?>|<!--|<!\\[CDATA\\[|<\\?[a-z]");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}(\\.[\\p{L}0-9-]{1,63}){1,8}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,])(?:(?:\\+|00)\\d{2,3}[ .-]?(?:\\(0\\)[ .-]?)?|0)[1-9](?:[ .-]?\\d{2}){4}(?![\\d])");

    private Prose() {}

    static Optional<String> free(String text, Spot spot) {
        return withoutMarkup(text, spot).flatMap(t -> withoutPersonalData(t, spot));
    }

    private static Optional<String> withoutMarkup(String text, Spot spot) {
        if (text.indexOf('<') < 0 || !MARKUP.matcher(text).find()) {
            return Optional.of(text);
        }
        if (!spot.isLenient()) {
            spot.fault("markup-not-allowed", "HTML is not allowed here.");
            return Optional.empty();
        }
        spot.warn("markup-stripped", "HTML was taken out.");
        return Optional.of(MARKUP.matcher(text).replaceAll("").strip());
    }

    private static Optional<String> withoutPersonalData(String text, Spot spot) {
        boolean email = text.indexOf('@') >= 0 && EMAIL.matcher(text).find();
        boolean phone = PHONE.matcher(text).find();
        if (!email && !phone) {
            return Optional.of(text);
        }
        if (!spot.isLenient()) {
            spot.fault("personal-data-refused", "An e-mail address or a phone number is not allowed here.");
            return Optional.empty();
        }
        spot.warn("personal-data-masked", "An e-mail address or a phone number was masked.");
        var masked = EMAIL.matcher(text).replaceAll("[courriel retiré]");
        return Optional.of(PHONE.matcher(masked).replaceAll("[tel retiré]"));
    }
}
