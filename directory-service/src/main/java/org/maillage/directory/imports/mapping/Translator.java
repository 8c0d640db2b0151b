package org.maillage.directory.imports.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.directory.imports.profile.FieldRule;
import org.maillage.directory.imports.profile.Find;

/** The values of a field in our words. */
final class Translator {

    private final Cells cells;
    private final Conversions conversions;
    private final Remarks remarks;

    Translator(Cells cells, Conversions conversions, Remarks remarks) {
        this.cells = cells;
        this.conversions = conversions;
        this.remarks = remarks;
    }

    List<String> values(FieldRule rule) {
        if (!rule.columns().constants().isEmpty()) {
            return rule.columns().constants();
        }
        var values = cells.values(rule);
        if (!rule.translation().bands().isEmpty()) {
            return values.stream()
                    .limit(1)
                    .flatMap(value -> conversions.number(rule, value).stream())
                    .flatMap(number -> banded(rule, number).stream())
                    .toList();
        }
        return rule.translation().isNone() ? values : translated(rule, values);
    }

    private static Optional<String> banded(FieldRule rule, BigDecimal number) {
        return rule.translation().bands().stream()
                .filter(band -> band.holds(number.doubleValue()))
                .findFirst()
                .map(FieldRule.Band::is);
    }

    private List<String> translated(FieldRule rule, List<String> values) {
        var ours = new LinkedHashSet<String>();
        var unknown = new ArrayList<String>();
        for (var value : values) {
            var codes = codes(rule, value);
            ours.addAll(codes);
            if (codes.isEmpty()) {
                unknown.add(value);
            }
        }
        for (var find : rule.translation().finds()) {
            if (cells.texts(find.in()).stream().anyMatch(find::holdsIn)) {
                ours.add(find.is());
            }
        }
        ours.remove("");
        var otherwise = rule.translation().otherwise();
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

    /** By the whole value, else by the words it holds. */
    private static Set<String> codes(FieldRule rule, String value) {
        var whole = rule.translation().mapped(value);
        if (whole.isPresent()) {
            return Set.of(whole.get());
        }
        var codes = new LinkedHashSet<String>();
        rule.translation().finds().stream()
                .filter(find -> find.in().isEmpty() && find.holdsIn(value))
                .map(Find::is)
                .forEach(codes::add);
        return codes;
    }
}
