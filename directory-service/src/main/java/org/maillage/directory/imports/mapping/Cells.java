package org.maillage.directory.imports.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.imports.profile.FieldRule;
import org.maillage.directory.imports.profile.Profile;

/** The cells of one row as texts, damaged ones mended, those that say nothing left out. */
final class Cells {

    private static final int LONGEST_NUMBER = 50;

    private final Map<String, @Nullable Object> cells;
    private final Profile.Format format;
    private final boolean emptyClears;
    private final Remarks remarks;
    private final Set<String> saidAbsent = new HashSet<>();

    Cells(Map<String, @Nullable Object> cells, Profile.Format format, boolean emptyClears, Remarks remarks) {
        this.cells = new LinkedHashMap<>(cells);
        this.format = format;
        this.emptyClears = emptyClears;
        this.remarks = remarks;
        mendEncoding();
    }

    private void mendEncoding() {
        cells.replaceAll((column, value) -> {
            if (!(value instanceof String text)) {
                return value;
            }
            var mended = TextRepair.encoding(text);
            if (!mended.equals(text)) {
                remarks.add(
                        "/" + column, "encoding-repaired", Remarks.shown(text) + " read as " + Remarks.shown(mended));
            }
            return mended;
        });
    }

    /** The values of the rule's columns: those of the first that has one, or of all when joined; split where told. */
    List<String> values(FieldRule rule) {
        var found = new ArrayList<String>();
        for (var column : rule.from()) {
            found.addAll(values(column(column), rule));
            if (!found.isEmpty() && rule.columns().join() == null) {
                break;
            }
        }
        var join = rule.columns().join();
        boolean whole = join != null && rule.columns().split().isEmpty() && !found.isEmpty();
        return whole ? List.of(String.join(join, found)) : found;
    }

    /** What each of the columns says, as it stands there. */
    List<String> texts(List<String> columns) {
        var found = new ArrayList<String>();
        for (var column : columns) {
            found.addAll(values(column(column), FieldRule.of(column, List.of(column), FieldRule.Type.TEXT)));
        }
        return found;
    }

    /** Whether all its columns are there and empty, where that clears: JSON null always, an empty cell when asked. */
    boolean clears(FieldRule rule) {
        return !rule.from().isEmpty()
                && rule.from().stream().allMatch(name -> {
                    var column = column(name);
                    return cells.containsKey(column) && clears(cells.get(column));
                });
    }

    private boolean clears(@Nullable Object value) {
        return value == null || emptyClears && value instanceof String text && text.isBlank();
    }

    /** With {@code duplicateHeaders: last} the last column of that name, else the first. */
    private String column(String name) {
        var column = name;
        if (!format.keepFirstOfRepeatedColumns()) {
            for (int i = 2; cells.containsKey(name + '#' + i); i++) {
                column = name + '#' + i;
            }
        }
        return column;
    }

    private List<String> values(String column, FieldRule rule) {
        var value = cell(column);
        var texts = new ArrayList<String>();
        for (var one : value instanceof List<?> list ? list : Collections.singletonList(value)) {
            for (var part : split(text(one), rule.columns().split())) {
                keep(column, part, rule, texts);
            }
        }
        return texts;
    }

    /** A member, or by a dotted path a member of a member. */
    private @Nullable Object cell(String path) {
        if (cells.containsKey(path)) {
            return cells.get(path);
        }
        int dot = path.indexOf('.');
        return dot > 0 && cells.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? inner.get(path.substring(dot + 1))
                : null;
    }

    private void keep(String column, String part, FieldRule rule, List<String> texts) {
        var spaced = TextRepair.spaces(part);
        if (spaced.isEmpty() || absent(spaced, rule)) {
            if (!spaced.isEmpty() && saidAbsent.add(column)) {
                remarks.add("/" + column, "read-as-absent", Remarks.shown(spaced) + " says nothing");
            }
            return;
        }
        if (TextRepair.hasUnusualSpace(part)) {
            remarks.add(rule.pointer(), "spaces-repaired", "no-break spaces made ordinary in " + Remarks.shown(part));
        }
        var plain = TextRepair.entities(spaced);
        if (!plain.equals(spaced)) {
            remarks.add(rule.pointer(), "entities-decoded", Remarks.shown(spaced) + " read as " + Remarks.shown(plain));
        }
        texts.add(plain);
    }

    private boolean absent(String text, FieldRule rule) {
        return format.absent().contains(text) || rule.columns().absent().contains(text);
    }

    private static List<String> split(String text, List<String> separators) {
        if (separators.isEmpty()) {
            return List.of(text);
        }
        var any = separators.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return List.of(text.split(any, -1));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Math.abs(number.scale()) < LONGEST_NUMBER ? number.toPlainString() : number.toString();
        }
        return value == null || value instanceof Map<?, ?> ? "" : value.toString();
    }

    /** All cells, damaged texts mended. */
    Map<String, @Nullable Object> mended() {
        return cells;
    }

    /** The value of one column, where it has any. */
    Optional<String> value(String column) {
        return Optional.of(TextRepair.spaces(text(cell(column(column)))))
                .filter(text -> !text.isEmpty() && !format.absent().contains(text));
    }
}
