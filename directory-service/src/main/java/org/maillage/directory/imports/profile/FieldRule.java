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
 * @param from columns or members; the first with a value, or all of them when joined
 * @param join what stands between the values of all columns; null to take the first
 * @param split what separates the values of one cell; null when it holds one
 * @param map values to ours, keys folded; an empty value of ours drops theirs in silence
 * @param otherwise ours when nothing was recognised
 * @param pad the length to which lost leading zeros are restored, 0 for none
 * @param addScheme what an address on the web gains when it has none
 * @param bands of a number, each with its code; the first that holds
 * @param dates patterns of {@link java.time.format.DateTimeFormatter}
 * @param absent values of this field that say nothing, besides those of the format
 */
public record FieldRule(
        String target,
        List<String> from,
        @Nullable String constant,
        @Nullable String join,
        @Nullable String split,
        Map<String, String> map,
        @Nullable String otherwise,
        int pad,
        Type type,
        @Nullable String addScheme,
        List<Band> bands,
        List<String> dates,
        List<String> absent) {

    public enum Type {
        TEXT,
        DECIMAL,
        INTEGER,
        BOOLEAN,
        URL,
        DATE,
        IDENTIFIER
    }

    /** A number from {@code least} (inclusive unless {@code above}) up to but not {@code below}. */
    public record Band(double least, boolean above, double below, String is) {

        public boolean holds(double number) {
            return (above ? number > least : number >= least) && number < below;
        }
    }

    public boolean maps() {
        return !map.isEmpty();
    }

    /** Ours for one of theirs; empty when the profile does not name it. */
    public Optional<String> mapped(String theirs) {
        return Optional.ofNullable(map.get(Folding.fold(theirs)));
    }

    /** As a JSON pointer: {@code /address/inseeCode}. */
    public String pointer() {
        return "/" + target.replace('.', '/');
    }
}
