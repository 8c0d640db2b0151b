package org.maillage.directory.imports.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.Folding;

/**
 * Where one of our fields comes from.
 *
 * @param target dotted path of the field, such as {@code address.inseeCode}
 * @param week columns of opening hours in words; null for every other field
 */
public record FieldRule(
        String target,
        Columns columns,
        Translation translation,
        Conversion conversion,
        @Nullable WeekColumns week) {

    public enum Type {
        TEXT,
        DECIMAL,
        INTEGER,
        BOOLEAN,
        URL,
        DATE,
        MONEY,
        IDENTIFIER
    }

    /**
     * Which cells.
     *
     * @param from columns or members; the first with a value, or all of them when joined
     * @param constants the values, whatever the cells hold
     * @param join what stands between the values of all columns; null to take the first
     * @param split what separates the values of one cell; none when it holds one
     * @param absent values of this field that say nothing, besides those of the format
     */
    public record Columns(
            List<String> from,
            List<String> constants,
            @Nullable String join,
            List<String> split,
            List<String> absent) {}

    /**
     * Theirs in our words.
     *
     * @param map values to ours, keys folded; an empty value of ours drops theirs in silence
     * @param finds ours by the words that a text holds
     * @param otherwise ours when nothing was recognised
     * @param bands of a number, each with its code; the first that holds
     */
    public record Translation(
            Map<String, String> map,
            List<Find> finds,
            @Nullable String otherwise,
            List<Band> bands) {

        public boolean isNone() {
            return map.isEmpty() && finds.isEmpty() && otherwise == null;
        }

        /** Ours for one of theirs; empty when the profile does not name it. */
        public Optional<String> mapped(String theirs) {
            return Optional.ofNullable(map.get(Folding.fold(theirs)));
        }
    }

    /**
     * A text as a value of the field's kind.
     *
     * @param pad the length to which lost leading zeros are restored, 0 for none
     * @param addScheme what an address on the web gains when it has none
     * @param dates patterns of {@link java.time.format.DateTimeFormatter}
     * @param template the text with the value in place of {@code {}}
     * @param projected metres of Lambert-93 (EPSG:2154), not degrees
     * @param swapped latitude and longitude stand in each other's place
     */
    public record Conversion(
            Type type,
            int pad,
            @Nullable String addScheme,
            List<String> dates,
            @Nullable String template,
            boolean projected,
            boolean swapped) {}

    /** A number from {@code least} (inclusive unless {@code above}) up to but not {@code below}. */
    public record Band(double least, boolean above, double below, String is) {

        public boolean holds(double number) {
            return (above ? number > least : number >= least) && number < below;
        }
    }

    public static FieldRule of(String target, List<String> from, Type type) {
        return new FieldRule(
                target,
                new Columns(from, List.of(), null, List.of(), List.of()),
                new Translation(Map.of(), List.of(), null, List.of()),
                new Conversion(type, 0, null, List.of(), null, false, false),
                null);
    }

    public FieldRule typed(Type type) {
        var typed = new Conversion(
                type,
                conversion.pad(),
                conversion.addScheme(),
                conversion.dates(),
                conversion.template(),
                conversion.projected(),
                conversion.swapped());
        return new FieldRule(target, columns, translation, typed, week);
    }

    public List<String> from() {
        return columns.from();
    }

    public Type type() {
        return conversion.type();
    }

    /** As a JSON pointer: {@code /address/inseeCode}. */
    public String pointer() {
        return "/" + target.replace('.', '/');
    }
}
