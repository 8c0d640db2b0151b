package org.maillage.directory.vocabulary.yaml;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.directory.vocabulary.Vocabulary;

@ApplicationScoped
public class YamlVocabularies implements Vocabularies {

    private static final List<String> FILES = List.of(
            "kinds",
            "statuses",
            "spaceKinds",
            "rateUnits",
            "networkKinds",
            "legalForms",
            "managementModels",
            "services",
            "audiences",
            "accessModes",
            "licences",
            "purposes",
            "equipmentCategories",
            "processes",
            "materials",
            "sharingModes",
            "exchangeModes",
            "resourceKinds",
            "toolNeeds",
            "needKinds",
            "hostLegalForms",
            "economicModels",
            "support",
            "matchReasons",
            "eventKinds");

    private final List<Vocabulary> lists;

    record File(String name, List<Line> terms) {}

    record Line(String code, String en, String fr, @Nullable Map<String, List<String>> mappings) {}

    public YamlVocabularies() {
        var yaml = new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.lists = FILES.stream().map(file -> read(yaml, file)).toList();
    }

    @Override
    public List<Vocabulary> all() {
        return lists;
    }

    private static Vocabulary read(ObjectMapper yaml, String name) {
        try (var in = YamlVocabularies.class.getResourceAsStream("/vocabularies/" + name + ".yaml")) {
            var file = yaml.readValue(Objects.requireNonNull(in, name), File.class);
            return new Vocabulary(
                    file.name(),
                    file.terms().stream()
                            .map(line -> new Vocabulary.Term(
                                    line.code(),
                                    line.en(),
                                    line.fr(),
                                    Optional.ofNullable(line.mappings()).orElse(Map.of())))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
