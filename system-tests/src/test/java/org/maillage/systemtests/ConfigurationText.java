package org.maillage.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of configuration that a process mentions, in its own files and code and in the service kit's. */
final class ConfigurationText {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9._-]*)");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^([a-z][a-z0-9.-]+)=|name = \"([a-z][a-z0-9.-]+)\"");

    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([a-z.-]+)\"\\)");
    private static final Pattern MAPPED = Pattern.compile("(?m)^    [A-Z][A-Za-z<>]+ ([a-z][A-Za-z]*)\\(\\);$");

    private final Set<String> variables = new TreeSet<>();

    ConfigurationText(Path root, String module) throws IOException {
        var name = module.replace("commons-", "").replace("-service", "");
        var folders = module.equals("gateway") ? Stream.of(module) : Stream.of(module, "service-kit");
        for (var folder : folders.toList()) {
            try (Stream<Path> files = Files.walk(root.resolve(folder).resolve("src/main"))) {
                for (var file : files.filter(ConfigurationText::mayName).toList()) {
                    var text = Files.readString(file).replace("${quarkus.application.name}", name);
                    REFERENCE.matcher(text).results().forEach(found -> add(found.group(1)));
                    PROPERTY.matcher(text)
                            .results()
                            .forEach(found -> add(found.group(1) == null ? found.group(2) : found.group(1)));
                    MAPPING.matcher(text).results().forEach(mapping -> addMapped(mapping.group(1), text));
                }
            }
        }
    }

    /** The members of a typed configuration: {@code previousKey} is {@code prefix.previous-key}. */
    private void addMapped(String prefix, String text) {
        MAPPED.matcher(text)
                .results()
                .forEach(found -> add(prefix + "." + found.group(1).replaceAll("([A-Z])", "-$1")));
    }

    private static boolean mayName(Path file) {
        return file.toString().endsWith(".properties") || file.toString().endsWith(".java");
    }

    /** The environment variable that sets this property, by the rule of MicroProfile Config. */
    private void add(String property) {
        variables.add(property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
    }

    boolean reads(String variable) {
        return variables.contains(variable);
    }
}
