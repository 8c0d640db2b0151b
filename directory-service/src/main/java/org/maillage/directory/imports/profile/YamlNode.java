package org.maillage.directory.imports.profile;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A node of YAML that knows its line, so that whatever is wrong with it can be said where it stands. */
final class YamlNode {

    private static final int LARGEST = 1 << 20;

    private final Node node;

    private YamlNode(Node node) {
        this.node = node;
    }

    static YamlNode parse(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) {
                throw new InvalidProfile(1, "there is nothing in it");
            }
            return new YamlNode(root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new InvalidProfile(line, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw new InvalidProfile(
                    1, String.valueOf(e.getMessage()).lines().findFirst().orElse("not YAML"));
        }
    }

    InvalidProfile invalid(String why) {
        return new InvalidProfile(node.getStartMark().getLine() + 1, why);
    }

    /** The members of a mapping, none other than those named. */
    Map<String, YamlNode> members(Set<String> known) {
        var members = members();
        var unknown = new LinkedHashSet<>(members.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            var name = unknown.iterator().next();
            throw of(members, name).orElseThrow().invalid("unknown member " + name + "; known here: " + known);
        }
        return members;
    }

    Map<String, YamlNode> members() {
        if (!(node instanceof MappingNode mapping)) {
            throw invalid("a mapping is expected here");
        }
        var members = new LinkedHashMap<String, YamlNode>();
        for (var tuple : mapping.getValue()) {
            var name = new YamlNode(tuple.getKeyNode()).text();
            if (members.put(name, new YamlNode(tuple.getValueNode())) != null) {
                throw new YamlNode(tuple.getKeyNode()).invalid(name + " stands twice");
            }
        }
        return members;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw invalid("a single value is expected here");
        }
        return scalar.getValue();
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw invalid("a number is expected here");
        }
    }

    boolean truth() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid("true or false is expected here");
        };
    }

    <E extends Enum<E>> E oneOf(Class<E> values) {
        for (var value : values.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text())) {
                return value;
            }
        }
        throw invalid("unknown " + text() + "; known: " + List.of(values.getEnumConstants()));
    }

    char character() {
        var text = text();
        if (text.length() != 1) {
            throw invalid("one character is expected here");
        }
        return text.charAt(0);
    }

    /** A single value is a list of one. */
    <T> List<T> list(Function<YamlNode, T> each) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(YamlNode::new).map(each).toList();
        }
        return List.of(each.apply(this));
    }

    static Optional<YamlNode> of(Map<String, YamlNode> members, String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The texts of a member, a single one as a list; none when it is not there. */
    static List<String> texts(Map<String, YamlNode> members, String name) {
        return of(members, name).map(node -> node.list(YamlNode::text)).orElse(List.of());
    }

    static @Nullable String text(Map<String, YamlNode> members, String name) {
        return of(members, name).map(YamlNode::text).orElse(null);
    }
}
