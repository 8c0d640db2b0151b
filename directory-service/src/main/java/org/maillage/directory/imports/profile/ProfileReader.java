package org.maillage.directory.imports.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a profile and refuses it ({@link InvalidProfile}) at the first line that means nothing. */
public final class ProfileReader {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,49}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,290}");
    private static final List<String> UNKNOWN = List.of(
            "", "-", "NULL", "#N/A", "#N/D", "On ne sait pas", "[tel retiré]", "[courriel retiré]", "[nom retiré]");
    private static final Set<String> MEMBERS = Set.of(
            "profile",
            "target",
            "format",
            "key",
            "fields",
            "native",
            "leaveOut",
            "verifiedAt",
            "hints",
            "licence",
            "correctAt");
    private static final Set<String> FORMAT = Set.of("type", "delimiters", "decimal", "duplicateHeaders", "absent");

    private ProfileReader() {}

    public static Profile read(String yaml) {
        var root = YamlNode.parse(yaml);
        var members = root.members(MEMBERS);
        var target = YamlNode.of(members, "target")
                .map(node -> node.oneOf(Target.class))
                .orElse(Target.PLACES);
        boolean nativeRows = YamlNode.of(members, "native").map(YamlNode::truth).orElse(false);
        var fields = fields(target, members);
        if (nativeRows != fields.isEmpty()) {
            throw root.invalid("a profile has either fields or native: true");
        }
        return new Profile(
                name(need(root, members, "profile")),
                target,
                format(need(root, members, "format")),
                FieldRules.key(need(root, members, "key")),
                fields,
                nativeRows,
                leaveOut(members),
                members.containsKey("verifiedAt")
                        ? FieldRules.date("verifiedAt", need(root, members, "verifiedAt"))
                        : null,
                hint(members),
                text(members, "licence"),
                YamlNode.of(members, "correctAt").map(ProfileReader::address).orElse(null));
    }

    private static String address(YamlNode node) {
        if (!ADDRESS.matcher(node.text()).matches()) {
            throw node.invalid("correctAt is an address on the web");
        }
        return node.text();
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    private static String name(YamlNode node) {
        if (!isName(node.text())) {
            throw node.invalid("a name has 2 to 50 of a-z, 0-9, dot and hyphen");
        }
        return node.text();
    }

    private static Profile.Format format(YamlNode node) {
        var members = node.members(FORMAT);
        return new Profile.Format(
                need(node, members, "type").oneOf(Profile.Type.class),
                characters(members, "delimiters", List.of(',', ';', '\t')),
                characters(members, "decimal", List.of('.', ',')),
                YamlNode.of(members, "absent")
                        .map(absent -> absent.list(YamlNode::text))
                        .orElse(UNKNOWN),
                YamlNode.of(members, "duplicateHeaders")
                        .map(ProfileReader::keepsFirst)
                        .orElse(true));
    }

    private static boolean keepsFirst(YamlNode node) {
        return switch (node.text()) {
            case "first" -> true;
            case "last" -> false;
            default -> throw node.invalid("duplicateHeaders is first or last");
        };
    }

    private static List<Character> characters(Map<String, YamlNode> members, String name, List<Character> usual) {
        return YamlNode.of(members, name)
                .map(node -> node.list(YamlNode::character))
                .orElse(usual);
    }

    private static List<FieldRule> fields(Target target, Map<String, YamlNode> members) {
        var rules = new ArrayList<FieldRule>();
        YamlNode.of(members, "fields").ifPresent(fields -> fields.members()
                .forEach((field, node) -> rules.add(FieldRules.of(target, field, node))));
        return List.copyOf(rules);
    }

    private static Map<String, String> leaveOut(Map<String, YamlNode> members) {
        var codes = new LinkedHashMap<String, String>();
        YamlNode.of(members, "leaveOut")
                .ifPresent(node -> node.members().forEach((member, code) -> codes.put(member, code.text())));
        return codes;
    }

    private static @Nullable String hint(Map<String, YamlNode> members) {
        return YamlNode.of(members, "hints")
                .map(node -> text(node.members(Set.of("department")), "department"))
                .orElse(null);
    }

    private static @Nullable String text(Map<String, YamlNode> members, String name) {
        return YamlNode.of(members, name).map(YamlNode::text).orElse(null);
    }

    private static YamlNode need(YamlNode owner, Map<String, YamlNode> members, String name) {
        return YamlNode.of(members, name).orElseThrow(() -> owner.invalid(name + " is missing"));
    }
}
