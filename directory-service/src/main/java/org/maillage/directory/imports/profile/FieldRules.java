package org.maillage.directory.imports.profile;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.territory.Folding;

/** Reads the rule of one field. */
final class FieldRules {

    private static final Set<String> MEMBERS = Set.of(
            "from", "const", "join", "split", "map", "otherwise", "pad", "type", "addScheme", "when", "date", "absent");
    private static final Set<String> TARGETS = Set.of(
            "name",
            "kinds",
            "summary",
            "description",
            "status",
            "mobility",
            "website",
            "openingHours",
            "openedOn",
            "holder",
            "legalForm",
            "managementModel",
            "builtSurfaceM2",
            "outdoorSurfaceM2",
            "services",
            "audiences",
            "accessModes",
            "accessibility",
            "labels",
            "licence",
            "geoPrecision",
            "identifiers",
            "address.street",
            "address.complement",
            "address.postcode",
            "address.commune",
            "address.inseeCode",
            "address.latitude",
            "address.longitude",
            "identifiers.SIRET",
            "identifiers.SIREN",
            "identifiers.RNA",
            "identifiers.RIDET",
            "identifiers.OSM",
            "identifiers.WIKIDATA",
            "identifiers.BAN");

    private FieldRules() {}

    static FieldRule of(String target, YamlNode node) {
        if (!TARGETS.contains(target)) {
            throw node.invalid("no such field: " + target);
        }
        return rule(target, node);
    }

    /** A column's name, or several joined. */
    static FieldRule key(YamlNode node) {
        return node.isMapping() ? rule("key", node) : bare("key", node.list(YamlNode::text));
    }

    static FieldRule date(String target, YamlNode node) {
        var rule = node.isMapping() ? rule(target, node) : bare(target, node.list(YamlNode::text));
        return new FieldRule(
                target,
                rule.from(),
                rule.constant(),
                rule.join(),
                rule.split(),
                rule.map(),
                rule.otherwise(),
                rule.pad(),
                FieldRule.Type.DATE,
                rule.addScheme(),
                rule.bands(),
                rule.dates(),
                rule.absent());
    }

    private static FieldRule bare(String target, List<String> from) {
        return new FieldRule(
                target,
                from,
                null,
                null,
                null,
                Map.of(),
                null,
                0,
                FieldRule.Type.TEXT,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static FieldRule rule(String target, YamlNode node) {
        var members = node.members(MEMBERS);
        if (members.containsKey("from") == members.containsKey("const")) {
            throw node.invalid(target + " needs either from or const");
        }
        return new FieldRule(
                target,
                texts(members, "from"),
                text(members, "const"),
                text(members, "join"),
                text(members, "split"),
                map(members),
                text(members, "otherwise"),
                YamlNode.of(members, "pad").map(pad -> (int) pad.number()).orElse(0),
                type(members),
                text(members, "addScheme"),
                YamlNode.of(members, "when")
                        .map(when -> when.list(FieldRules::band))
                        .orElse(List.of()),
                dates(members),
                texts(members, "absent"));
    }

    private static FieldRule.Type type(Map<String, YamlNode> members) {
        var usual = members.containsKey("date") ? FieldRule.Type.DATE : FieldRule.Type.TEXT;
        return YamlNode.of(members, "type")
                .map(node -> node.oneOf(FieldRule.Type.class))
                .orElse(usual);
    }

    private static Map<String, String> map(Map<String, YamlNode> members) {
        var folded = new LinkedHashMap<String, String>();
        YamlNode.of(members, "map").ifPresent(map -> map.members().forEach((theirs, ours) -> {
            if (folded.put(Folding.fold(theirs), ours.text()) != null) {
                throw ours.invalid(theirs + " is mapped twice");
            }
        }));
        return folded;
    }

    private static List<String> dates(Map<String, YamlNode> members) {
        return YamlNode.of(members, "date")
                .map(node -> node.list(FieldRules::datePattern))
                .orElse(List.of());
    }

    private static String datePattern(YamlNode node) {
        try {
            var pattern = node.text();
            return DateTimeFormatter.ofPattern(pattern).toString().isEmpty() ? "" : pattern;
        } catch (IllegalArgumentException e) {
            throw node.invalid("no date pattern: " + node.text());
        }
    }

    private static FieldRule.Band band(YamlNode node) {
        var members = node.members(Set.of("above", "from", "below", "is"));
        if (!members.containsKey("is")) {
            throw node.invalid("a band needs what it is");
        }
        boolean above = members.containsKey("above");
        double least = number(members, above ? "above" : "from", Double.NEGATIVE_INFINITY);
        double below = number(members, "below", Double.POSITIVE_INFINITY);
        return new FieldRule.Band(
                least,
                above,
                below,
                YamlNode.of(members, "is").map(YamlNode::text).orElse(""));
    }

    private static double number(Map<String, YamlNode> members, String name, double usual) {
        return YamlNode.of(members, name).map(YamlNode::number).orElse(usual);
    }

    private static List<String> texts(Map<String, YamlNode> members, String name) {
        return YamlNode.of(members, name).map(node -> node.list(YamlNode::text)).orElse(List.of());
    }

    private static @Nullable String text(Map<String, YamlNode> members, String name) {
        return YamlNode.of(members, name).map(YamlNode::text).orElse(null);
    }
}
