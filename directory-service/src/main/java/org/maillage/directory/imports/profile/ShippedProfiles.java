package org.maillage.directory.imports.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The profiles shipped with the code, checked at start. */
public final class ShippedProfiles {

    private static final List<String> NAMES = List.of(
            "cget-2019",
            "etapes-numeriques",
            "ftl-2026",
            "geojson",
            "hub-lo",
            "maillage",
            "maplab",
            "mednum-0",
            "mednum-1.0.2",
            "sill");

    private final Map<String, ProfileText> texts = new TreeMap<>();
    private final Map<String, Profile> profiles = new TreeMap<>();

    public ShippedProfiles() {
        for (var name : NAMES) {
            var yaml = shipped(name);
            texts.put(name, ProfileText.of(name, yaml, ProfileText.Kept.SHIPPED));
            profiles.put(name, ProfileReader.read(yaml));
        }
    }

    public Optional<Profile> byName(String name) {
        return Optional.ofNullable(profiles.get(name));
    }

    Optional<ProfileText> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    List<ProfileText> all() {
        return List.copyOf(texts.values());
    }

    private static String shipped(String name) {
        try (var in = ShippedProfiles.class.getResourceAsStream("/profiles/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
