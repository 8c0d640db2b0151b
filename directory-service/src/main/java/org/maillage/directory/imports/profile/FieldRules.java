package org.maillage.directory.imports.profile;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rule of one field. */
final class FieldRules {

    private static final Set<String> MEMBERS = Set.of(
            "from",
            "const",
            "find",
            "hours",
            "join",
            "split",
            "map",
            "otherwise",
            "pad",
            "type",
            "addScheme",
            "template",
            "when",
            "date",
            "absent",
            "project",
            "swap");
    private static final Set<String> POSITIONS = Set.of("address.latitude", "address.longitude", "address.point");
    private static final int LONGEST_PAD = 20;

    private FieldRules() {}

    static FieldRule of(Target kind, String target, YamlNode node) {
        if (!kind.has(target)) {
            throw node.invalid("no such field: " + target);
        }
        return rule(target, node);
    }

    /** A column's name, or several joined. */
    static FieldRule key(YamlNode node) {
        return named("key", node);
    }

    static FieldRule date(String target, YamlNode node) {
        return named(target, node).typed(FieldRule.Type.DATE);
    }

    private static FieldRule named(String target, YamlNode node) {
        return node.isMapping()
                ? rule(target, node)
                : FieldRule.of(target, node.list(YamlNode::text), FieldRule.Type.TEXT);
    }

    private static FieldRule rule(String target, YamlNode node) {
        var members = node.members(MEMBERS);
        boolean constant = members.containsKey("const");
        boolean read = members.containsKey("from") || members.containsKey("find") || members.containsKey("hours");
        if (read == constant) {
            throw node.invalid(target + " needs from, find or hours, or else const");
        }
        return new FieldRule(
                target,
                new FieldRule.Columns(
                        YamlNode.texts(members, "from"),
                        YamlNode.texts(members, "const"),
                        YamlNode.text(members, "join"),
                        YamlNode.texts(members, "split"),
                        YamlNode.texts(members, "absent")),
                TranslationRules.of(members),
                conversion(target, members),
                WeekRules.of(target, members));
    }

    private static FieldRule.Conversion conversion(String target, Map<String, YamlNode> members) {
        return new FieldRule.Conversion(
                type(members),
                YamlNode.of(members, "pad").map(FieldRules::pad).orElse(0),
                YamlNode.text(members, "addScheme"),
                dates(members),
                YamlNode.of(members, "template").map(FieldRules::template).orElse(null),
                YamlNode.of(members, "project")
                        .map(node -> projected(target, node))
                        .orElse(false),
                YamlNode.of(members, "swap").map(node -> swapped(target, node)).orElse(false));
    }

    private static int pad(YamlNode node) {
        double length = node.number();
        if (length < 1 || length > LONGEST_PAD || length != Math.rint(length)) {
            throw node.invalid("pad is a length from 1 to " + LONGEST_PAD);
        }
        return (int) length;
    }

    private static String template(YamlNode node) {
        if (!node.text().contains("{}")) {
            throw node.invalid("a template has {} where the value goes");
        }
        return node.text();
    }

    private static boolean projected(String target, YamlNode node) {
        if (!POSITIONS.contains(target)) {
            throw node.invalid("only positions are projected: " + POSITIONS);
        }
        if (!node.text().equals("EPSG:2154")) {
            throw node.invalid("only EPSG:2154 (Lambert-93) is known");
        }
        return true;
    }

    private static boolean swapped(String target, YamlNode node) {
        if (!POSITIONS.contains(target)) {
            throw node.invalid("only positions are swapped: " + POSITIONS);
        }
        return node.truth();
    }

    private static FieldRule.Type type(Map<String, YamlNode> members) {
        var usual = members.containsKey("date") ? FieldRule.Type.DATE : FieldRule.Type.TEXT;
        return YamlNode.of(members, "type")
                .map(node -> node.oneOf(FieldRule.Type.class))
                .orElse(usual);
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
}
