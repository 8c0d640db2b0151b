package org.maillage.directory.imports.mapping;

import java.util.List;
import java.util.Optional;
import org.maillage.directory.imports.profile.FieldRule;
import org.maillage.directory.imports.profile.Profile;

/** Applies the rules of a profile's fields to the cells of one row. */
final class FieldReading {

    private static final String LINKS = "socialNetworks";

    private final Cells cells;
    private final Profile profile;
    private final Draft draft;
    private final Remarks remarks;
    private final Conversions conversions;
    private final Translator translator;

    FieldReading(Cells cells, Profile profile, Draft draft, Remarks remarks) {
        this.cells = cells;
        this.profile = profile;
        this.draft = draft;
        this.remarks = remarks;
        this.conversions = new Conversions(profile.format(), remarks);
        this.translator = new Translator(cells, conversions, remarks);
    }

    void read() {
        for (var rule : profile.fields()) {
            var week = rule.week();
            var values = week == null
                    ? translator.values(rule)
                    : new WeekReading(cells, week).hours(rule, remarks).stream().toList();
            if (!values.isEmpty()) {
                put(rule, filled(rule, values));
            } else if (cells.clears(rule)) {
                clear(rule);
            }
        }
    }

    private static List<String> filled(FieldRule rule, List<String> values) {
        var template = rule.conversion().template();
        return template == null
                ? values
                : values.stream().map(value -> template.replace("{}", value)).toList();
    }

    private void clear(FieldRule rule) {
        if (rule.target().equals("name") || rule.target().equals("kinds")) {
            return;
        }
        draft.set(path(rule), null);
    }

    private void put(FieldRule rule, List<String> values) {
        var target = rule.target();
        if (profile.target().isList(target)) {
            draft.set(target, values);
        } else if (target.startsWith("identifiers")) {
            values.forEach(value -> identifier(rule, value));
        } else if (target.startsWith(LINKS)) {
            values.forEach(value -> link(rule, value));
        } else if (target.equals("address.point")) {
            point(rule, values);
        } else {
            putFirst(rule, joined(rule, values));
        }
    }

    /** The parts of a split cell, put together anew. */
    private static List<String> joined(FieldRule rule, List<String> values) {
        var join = rule.columns().join();
        return join == null ? values : List.of(String.join(join, values));
    }

    private void putFirst(FieldRule rule, List<String> values) {
        Optional<Object> first = rule.translation().bands().isEmpty()
                ? conversions.convert(rule, values.get(0))
                : Optional.of(values.get(0));
        first.ifPresent(value -> draft.set(path(rule), value));
        if (values.size() == 1) {
            return;
        }
        if (rule.target().equals("website") && profile.target().hasLinks()) {
            remarks.add(rule.pointer(), "website-split", values.size() + " addresses in one cell");
            values.stream().skip(1).forEach(value -> link(rule, value));
        } else {
            remarks.add(rule.pointer(), "value-left-out", "only the first of " + values.size() + " values is kept");
        }
    }

    private void link(FieldRule rule, String value) {
        if (!Handles.isOne(value)) {
            conversions.convert(rule.typed(FieldRule.Type.URL), value).ifPresent(draft::addLink);
            return;
        }
        var network = rule.target().substring(rule.target().indexOf('.') + 1);
        var address = Handles.address(network, value);
        address.ifPresent(draft::addLink);
        remarks.add(
                rule.pointer(),
                address.isPresent() ? "handle-expanded" : "url-invalid",
                Remarks.shown(value) + address.map(" read as "::concat).orElse(" is left out"));
    }

    /** Latitude first; of metres, the easting first. */
    private void point(FieldRule rule, List<String> values) {
        var numbers = values.stream()
                .flatMap(value -> conversions.number(rule, value).stream())
                .toList();
        if (numbers.size() != 2 || values.size() != 2) {
            remarks.add(rule.pointer(), "coordinates-invalid", "two numbers are expected");
            return;
        }
        var pair = new Draft.Pair(numbers.get(0), numbers.get(1));
        draft.setPair(rule.conversion().projected() ? pair.swapped() : pair);
    }

    private void identifier(FieldRule rule, String value) {
        int dot = rule.target().indexOf('.');
        var compact = conversions.padded(rule, value.replace(" ", ""));
        if (dot > 0) {
            draft.addIdentifier(rule.target().substring(dot + 1), compact);
            return;
        }
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
}
