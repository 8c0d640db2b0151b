package org.maillage.directory.imports.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.kernel.territory.Folding;

/** Reads how theirs become ours. */
final class TranslationRules {

    private TranslationRules() {}

    static FieldRule.Translation of(Map<String, YamlNode> members) {
        return new FieldRule.Translation(
                map(members), finds(members), YamlNode.text(members, "otherwise"), bands(members));
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

    private static List<Find> finds(Map<String, YamlNode> members) {
        return YamlNode.of(members, "find")
                .map(node -> node.list(one -> find(one, members.containsKey("from"))))
                .orElse(List.of());
    }

    private static Find find(YamlNode node, boolean hasColumns) {
        var members = node.members(Set.of("in", "any", "unless", "is"));
        var words = YamlNode.texts(members, "any");
        if (words.isEmpty() || !members.containsKey("is")) {
            throw node.invalid("find needs any word and what it is");
        }
        if (!hasColumns && !members.containsKey("in")) {
            throw node.invalid("find needs in, or the field from");
        }
        var folded = words.stream().filter(word -> Folding.fold(word).isEmpty()).findFirst();
        if (folded.isPresent()) {
            throw node.invalid("no letter or digit in " + folded.get());
        }
        return Find.of(
                YamlNode.texts(members, "in"),
                words,
                YamlNode.texts(members, "unless"),
                YamlNode.of(members, "is").map(YamlNode::text).orElse(""));
    }

    private static List<FieldRule.Band> bands(Map<String, YamlNode> members) {
        return YamlNode.of(members, "when")
                .map(when -> when.list(TranslationRules::band))
                .orElse(List.of());
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
}
