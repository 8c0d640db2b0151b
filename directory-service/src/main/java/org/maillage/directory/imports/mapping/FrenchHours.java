package org.maillage.directory.imports.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening hours as people write them in French, such as "du lundi au vendredi de 9h à 12h et de 14h à 17h30". Reads all of
 * a text or nothing: one word that it does not know may change what the others mean.
 */
final class FrenchHours {

    private static final List<String> DAYS = List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim");
    private static final Pattern TOKEN = Pattern.compile("(?<day>(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?"
            + "|(?:lun|mar|mer|jeu|ven|sam|dim)(?![a-z]))"
            + "|(?<hour>\\d{1,2})\\s*(?:h(?:eures?)?|:)\\s*(?<minutes>\\d{2}(?!\\s*[h:]|\\d))?"
            + "|(?<closed>fermee?s?(?: au public)?)"
            + "|(?<until>(?:au|a)(?![a-z])|-)"
            + "|(?<noise>(?:de|du|des|d|le|les|l|la|et|puis|horaires?|heures?|jours?|ouvertures?|ouvert(?:e?s?)|accueil"
            + "|public|sans rdv|matins?|apres[ -]midis?)(?![a-z])|[\\s,;:./'’|]+)");

    private enum Reading {
        DAYS,
        HOURS
    }

    private final OpeningWeek week = new OpeningWeek();
    private final List<Integer> unnamed;
    private final List<Integer> days = new ArrayList<>();
    private final List<Integer> minutes = new ArrayList<>();
    private boolean range;
    private boolean dashed;
    private boolean doubtful;
    private boolean closed;
    private Reading reading = Reading.DAYS;

    private FrenchHours(List<Integer> unnamed) {
        this.unnamed = unnamed;
    }

    /** @param unnamed the days of hours that name none; empty when these mean nothing */
    static Optional<OpeningWeek> ofDays(String text, List<Integer> unnamed) {
        var reader = new FrenchHours(unnamed);
        return reader.read(plain(text)) ? Optional.of(reader.week).filter(OpeningWeek::isSound) : Optional.empty();
    }

    /** The days that a text names. */
    static Set<Integer> days(String text) {
        var named = new TreeSet<Integer>();
        for (var word : plain(text).split("[^a-z]+")) {
            if (word.length() >= 3 && DAYS.contains(word.substring(0, 3))) {
                named.add(day(word));
            }
        }
        return named;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015]", "-");
    }

    private static int day(String word) {
        return DAYS.indexOf(word.substring(0, 3));
    }

    private boolean read(String text) {
        var token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            token.region(at, text.length());
            if (!token.lookingAt() || !take(token)) {
                return false;
            }
            at = token.end();
        }
        return finish();
    }

    private boolean take(Matcher token) {
        if (token.group("day") != null) {
            return takeDay(day(token.group("day")));
        }
        if (token.group("hour") != null) {
            return takeTime(Integer.parseInt(token.group("hour")), token.group("minutes"));
        }
        if (token.group("closed") != null) {
            closed = true;
            return reading == Reading.DAYS && !days.isEmpty();
        }
        if (token.group("until") != null && reading == Reading.DAYS) {
            range = !token.group("until").equals("-");
            dashed = !range;
        }
        return true;
    }

    private boolean takeDay(int day) {
        if (reading == Reading.HOURS || closed) {
            if (!finish()) {
                return false;
            }
        }
        int last = days.isEmpty() ? day : days.get(days.size() - 1);
        if (range && !days.isEmpty()) {
            if (day <= last) {
                return false;
            }
            for (int between = last + 1; between <= day; between++) {
                days.add(between);
            }
        } else if (dashed && days.size() == 1 && day != last + 1) {
            // "mardi - vendredi" may be two days or four; a third day settles that they are named one by one.
            days.add(day);
            doubtful = true;
        } else {
            doubtful = false;
            days.add(day);
        }
        range = false;
        dashed = false;
        return true;
    }

    private boolean takeTime(int hour, String minute) {
        if (closed || doubtful || hour > 24) {
            return false;
        }
        reading = Reading.HOURS;
        minutes.add(hour * 60 + (minute == null ? 0 : Integer.parseInt(minute)));
        return true;
    }

    /** Gives the hours taken to their days. */
    private boolean finish() {
        var open = days.isEmpty() ? unnamed : List.copyOf(days);
        if (minutes.size() % 2 != 0 || minutes.isEmpty() != closed || open.isEmpty()) {
            return false;
        }
        var spans = new ArrayList<OpeningWeek.Span>();
        for (int i = 0; i < minutes.size(); i += 2) {
            spans.add(new OpeningWeek.Span(minutes.get(i), minutes.get(i + 1)));
        }
        open.forEach(day -> week.add(day, spans));
        days.clear();
        minutes.clear();
        closed = false;
        reading = Reading.DAYS;
        return true;
    }
}
