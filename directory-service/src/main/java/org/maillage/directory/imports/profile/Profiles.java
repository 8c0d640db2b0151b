package org.maillage.directory.imports.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The profiles shipped with the code, checked at start. */
@ApplicationScoped
public class Profiles {

    private static final List<String> SHIPPED = List.of("maillage", "cget-2019", "mednum-0", "mednum-1.0.2");

    private final Map<String, Profile> byName = new TreeMap<>();

    public Profiles() {
        for (var name : SHIPPED) {
            byName.put(name, ProfileReader.read(shipped(name)));
        }
    }

    public Optional<Profile> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    private static String shipped(String name) {
        try (var in = Profiles.class.getResourceAsStream("/profiles/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
