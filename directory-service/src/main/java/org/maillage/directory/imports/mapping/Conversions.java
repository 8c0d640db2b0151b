package org.maillage.directory.imports.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.directory.imports.profile.FieldRule;
import org.maillage.directory.imports.profile.Profile;
import org.maillage.kernel.input.WebUrl;

/** One text of a source as a value of the field's type; a value that is none is dropped, and said. */
final class Conversions {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,30})?");
    private static final Pattern RNA = Pattern.compile("W\\d[0-9A-Z]\\d{7}");
    private static final Pattern RIDET = Pattern.compile("\\d{6,7}\\.?\\d{3}");

    private final Profile.Format format;
    private final Remarks remarks;

    Conversions(Profile.Format format, Remarks remarks) {
        this.format = format;
        this.remarks = remarks;
    }

    Optional<Object> convert(FieldRule rule, String value) {
        return switch (rule.type()) {
            case TEXT, IDENTIFIER -> Optional.of(padded(rule, value));
            case DECIMAL -> number(rule, value).map(number -> number);
            case INTEGER -> number(rule, value).flatMap(number -> whole(rule, number));
            case MONEY ->
                number(rule, value).map(amount -> Map.of("amount", amount.toPlainString(), "currency", "EUR"));
            case BOOLEAN -> truth(rule, value);
            case URL -> url(rule, value);
            case DATE -> date(rule, value).map(LocalDate::toString);
        };
    }

    Optional<BigDecimal> number(FieldRule rule, String value) {
        var plain = value.replace(" ", "");
        if (plain.indexOf(',') >= 0
                && plain.indexOf('.') < 0
                && format.decimals().contains(',')) {
            plain = plain.replace(',', '.');
            remarks.add(rule.pointer(), "decimal-comma", Remarks.shown(value) + " read as " + plain);
        }
        if (!NUMBER.matcher(plain).matches()) {
            return dropped(rule, "number-invalid", value);
        }
        return Optional.of(new BigDecimal(plain));
    }

    /** A date, or an instant where no pattern is given, as the instant it says; the start of its day in UTC. */
    Optional<Instant> instant(FieldRule rule, String value) {
        try {
            return Optional.of(Instant.parse(value));
        } catch (DateTimeParseException e) {
            return date(rule, value)
                    .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    Optional<String> schemeOf(String value) {
        if (DIGITS.matcher(value).matches() && (value.length() == 14 || value.length() == 9)) {
            return Optional.of(value.length() == 14 ? "SIRET" : "SIREN");
        }
        if (RNA.matcher(value).matches()) {
            return Optional.of("RNA");
        }
        return RIDET.matcher(value).matches() ? Optional.of("RIDET") : Optional.empty();
    }

    String padded(FieldRule rule, String value) {
        if (!DIGITS.matcher(value).matches()
                || value.length() != rule.conversion().pad() - 1) {
            return value;
        }
        remarks.add(rule.pointer(), "leading-zero-restored", Remarks.shown(value) + " read as 0" + value);
        return "0" + value;
    }

    private Optional<Object> whole(FieldRule rule, BigDecimal number) {
        try {
            return Optional.of(number.toBigIntegerExact());
        } catch (ArithmeticException e) {
            return dropped(rule, "number-invalid", number.toPlainString());
        }
    }

    private Optional<Object> truth(FieldRule rule, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1", "oui", "yes", "vrai" -> Optional.of(true);
            case "false", "0", "non", "no", "faux" -> Optional.of(false);
            default -> dropped(rule, "value-invalid", value);
        };
    }

    private Optional<Object> url(FieldRule rule, String value) {
        var scheme = rule.conversion().addScheme();
        boolean bare = scheme != null && !SCHEME.matcher(value).matches();
        var url = WebUrl.normalised(bare ? scheme + "://" + value : value);
        if (url.isEmpty()) {
            return dropped(rule, "url-invalid", value);
        }
        if (bare) {
            remarks.add(rule.pointer(), "scheme-added", Remarks.shown(value) + " read as " + url.get());
        }
        return Optional.of(url.get());
    }

    private Optional<LocalDate> date(FieldRule rule, String value) {
        var told = rule.conversion().dates();
        var patterns = told.isEmpty() ? List.of("yyyy-MM-dd") : told;
        for (var pattern : patterns) {
            try {
                return Optional.of(LocalDate.parse(value, DateTimeFormatter.ofPattern(pattern, Locale.FRENCH)));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return dropped(rule, "date-invalid", value);
    }

    private <T> Optional<T> dropped(FieldRule rule, String code, String value) {
        remarks.add(rule.pointer(), code, Remarks.shown(value) + " is left out");
        return Optional.empty();
    }
}
