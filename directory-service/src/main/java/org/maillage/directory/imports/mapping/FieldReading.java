package org.maillage.directory.imports.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.directory.imports.profile.FieldRule;
import org.maillage.directory.imports.profile.Profile;

/** Applies the rules of a profile's fields to the cells of one row. */
final class FieldReading {

    private static final Set<String> LISTS = Set.of("kinds", "services", "audiences", "accessModes", "labels");

    private final Cells cells;
    private final Profile profile;
    private final Draft draft;
    private final Remarks remarks;
    private final Conversions conversions;

    FieldReading(Cells cells, Profile profile, Draft draft, Remarks remarks) {
        this.cells = cells;
        this.profile = profile;
        this.draft = draft;
        this.remarks = remarks;
        this.conversions = new Conversions(profile.format(), remarks);
    }

    void read() {
        for (var rule : profile.fields()) {
            var values = texts(rule);
            if (!values.isEmpty()) {
                put(rule, values);
            } else if (rule.constant() == null && cells.clears(rule)) {
                clear(rule);
            }
        }
    }

    private void clear(FieldRule rule) {
        if (rule.target().equals("name") || rule.target().equals("kinds")) {
            return;
        }
        draft.set(path(rule), null);
    }

    private void put(FieldRule rule, List<String> values) {
        if (LISTS.contains(rule.target())) {
            draft.set(rule.target(), values);
            return;
        }
        if (rule.target().startsWith("identifiers")) {
            values.forEach(value -> identifier(rule, value));
            return;
        }
        Optional<Object> first =
                rule.bands().isEmpty() ? conversions.convert(rule, values.get(0)) : Optional.of(values.get(0));
        first.ifPresent(value -> draft.set(path(rule), value));
        if (values.size() > 1) {
            remarks.add(rule.pointer(), "value-left-out", "only the first of " + values.size() + " values is kept");
        }
    }

    private void identifier(FieldRule rule, String value) {
        int dot = rule.target().indexOf('.');
        if (dot > 0) {
            draft.addIdentifier(rule.target().substring(dot + 1), value);
            return;
        }
        var compact = value.replace(" ", "");
        conversions
                .schemeOf(compact)
                .ifPresentOrElse(
                        scheme -> draft.addIdentifier(scheme, compact),
                        () -> remarks.add(
                                rule.pointer(), "identifier-invalid", Remarks.shown(value) + " is of no known scheme"));
    }

    private static String path(FieldRule rule) {
        return rule.target().equals("geoPrecision") ? "address.geoPrecision" : rule.target();
    }

    private List<String> texts(FieldRule rule) {
        var constant = rule.constant();
        if (constant != null) {
            return List.of(constant);
        }
        var values = cells.values(rule);
        if (!rule.bands().isEmpty()) {
            return values.stream()
                    .limit(1)
                    .flatMap(value -> conversions.number(rule, value).stream())
                    .flatMap(number -> banded(rule, number).stream())
                    .toList();
        }
        return rule.maps() || rule.otherwise() != null ? mapped(rule, values) : values;
    }

    private static Optional<String> banded(FieldRule rule, BigDecimal number) {
        return rule.bands().stream()
                .filter(band -> band.holds(number.doubleValue()))
                .findFirst()
                .map(FieldRule.Band::is);
    }

    private List<String> mapped(FieldRule rule, List<String> values) {
        var ours = new LinkedHashSet<String>();
        var unknown = new ArrayList<String>();
        for (var value : values) {
            rule.mapped(value).ifPresentOrElse(ours::add, () -> unknown.add(value));
        }
        ours.remove("");
        var otherwise = rule.otherwise();
        if (ours.isEmpty() && otherwise != null) {
            remarks.add(
                    rule.pointer(),
                    rule.target().equals("kinds") ? "kind-unknown" : "unknown-code",
                    unknown.isEmpty() ? "the source says nothing" : Remarks.shown(String.join(", ", unknown)));
            return List.of(otherwise);
        }
        unknown.forEach(value -> remarks.add(rule.pointer(), "unknown-code", Remarks.shown(value) + " is left out"));
        return List.copyOf(ours);
    }
}
