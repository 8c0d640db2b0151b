package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.devstack.Port;

/** What docker-compose.yml tells the processes is what they listen to. */
class ComposeTest {
    private static final Map<String, String> MODULES = Map.of(
            "directory", "directory-service",
            "funding", "commons-funding-service",
            "mobility", "mobility-service",
            "gateway", "gateway");
    // An empty default gives nothing away: the thing is then not set.
    private static final Pattern DEFAULTED = Pattern.compile("\\$\\{(MAILLAGE_[A-Z_]+):-[^}]");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|KEY)$");

    private final JsonNode compose = read();

    private static JsonNode read() {
        try {
            var text = Files.readString(Project.root().resolve("docker-compose.yml"));
            // Jackson does not follow YAML's anchors; the parser beneath it does.
            Object resolved = new org.yaml.snakeyaml.Yaml().load(text);
            return new ObjectMapper().valueToTree(resolved);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    @Test
    void runs_the_same_parts_as_the_dev_stack() {
        assertThat(compose.path("services").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "postgres", "kafka", "keycloak", "directory", "funding", "mobility", "gateway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"directory", "funding", "mobility", "gateway"})
    void every_variable_of_a_process_is_one_that_it_reads(String name) throws IOException {
        var known = new ConfigurationText(Project.root(), module(name));

        var unknown = new ArrayList<String>();
        environment(name).fieldNames().forEachRemaining(variable -> {
            if (variable.startsWith("MAILLAGE_") && !known.reads(variable)) {
                unknown.add(variable);
            }
        });

        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"directory", "funding", "mobility", "gateway"})
    void a_process_listens_where_its_probe_and_its_callers_look(String name) {
        var port = Integer.toString(
                Port.valueOf(name.toUpperCase(java.util.Locale.ROOT)).usual());

        assertThat(environment(name)
                        .path("MAILLAGE_" + name.toUpperCase(java.util.Locale.ROOT) + "_PORT")
                        .asText())
                .isEqualTo(port);
        assertThat(compose.at("/services/" + name + "/healthcheck/test").toString())
                .contains("127.0.0.1/" + port + " ")
                .contains("/q/health/ready");
        if (!name.equals("gateway")) {
            assertThat(environment("gateway")
                            .path("MAILLAGE_" + name.toUpperCase(java.util.Locale.ROOT) + "_URL")
                            .asText())
                    .isEqualTo("http://" + name + ":" + port);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"directory", "funding", "mobility", "gateway"})
    void a_process_is_built_from_its_module_by_a_file_that_exists(String name) {
        var build = compose.at("/services/" + name + "/build");

        assertThat(build.at("/args/MODULE").asText()).isEqualTo(module(name));
        assertThat(Project.root().resolve(build.path("dockerfile").asText())).isRegularFile();
    }

    @Test
    void every_part_is_probed_and_the_data_are_on_volumes() {
        compose.path("services")
                .forEach(service -> assertThat(service.at("/healthcheck/test")).isNotEmpty());
        assertThat(Stream.of("postgres", "kafka", "keycloak")).allSatisfy(name -> assertThat(
                        compose.at("/services/" + name + "/volumes/0").asText())
                .startsWith(name + ":"));
    }

    @Test
    void no_secret_has_a_default() throws IOException {
        var text = Files.readString(Project.root().resolve("docker-compose.yml"));
        var defaulted =
                DEFAULTED.matcher(text).results().map(found -> found.group(1)).toList();

        assertThat(defaulted).isNotEmpty().noneMatch(variable -> SECRET.matcher(variable)
                .matches());
        compose.path("services")
                .forEach(service -> service.path("environment").properties().forEach(variable -> {
                    if (SECRET.matcher(variable.getKey()).matches()) {
                        assertThat(variable.getValue().asText()).matches("\\$\\{[A-Z_]+:[?-]}");
                    }
                }));
    }

    @Test
    void the_example_names_every_variable_that_has_no_default() throws IOException {
        var text = Files.readString(Project.root().resolve("docker-compose.yml"));
        var required = Pattern.compile("\\$\\{(MAILLAGE_[A-Z_]+):\\?}")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        var example = Files.readAllLines(Project.root().resolve("deploy/compose.env.example")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(example).containsExactlyInAnyOrderElementsOf(required);
    }

    private static String module(String name) {
        return Objects.requireNonNull(MODULES.get(name), name);
    }

    private JsonNode environment(String name) {
        return compose.at("/services/" + name + "/environment");
    }
}
