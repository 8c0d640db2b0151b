package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.zip.ZipFile;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.Settings;

/** The unpacked Keycloak, its data and the realm that it imports. */
final class KeycloakFolder {
    private final Settings settings;
    private final Path parent;

    KeycloakFolder(Settings settings) {
        this.settings = settings;
        this.parent = settings.home().resolve("keycloak");
    }

    Path home() {
        return parent.resolve("server");
    }

    void unpack() throws IOException {
        var archive = archive();
        var mark = parent.resolve(".unpacked-" + archive.getFileName());
        if (Files.exists(mark)) {
            return;
        }
        delete(home());
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                var name = Path.of(entry.getName());
                if (entry.isDirectory() || name.getNameCount() < 2) {
                    continue;
                }
                var target =
                        home().resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(home())) {
                    throw new IOException("entry outside its folder: " + name);
                }
                Files.createDirectories(target.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.createFile(mark);
    }

    private Path archive() throws IOException {
        var folder = settings.project().resolve("dev-stack/target/keycloak");
        if (!Files.isDirectory(folder)) {
            throw new CannotGoOn("Keycloak is not there yet: build first (./mvnw -DskipTests package)");
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new CannotGoOn("no Keycloak archive in " + folder));
        }
    }

    /** A realm is imported into an empty Keycloak only, so a changed file empties it first. */
    void offerRealm() throws IOException {
        var source = settings.project().resolve("deploy/keycloak/maillage-realm.json");
        var offered = home().resolve("data/import/maillage-realm.json");
        if (Files.exists(offered) && Files.mismatch(source, offered) == -1) {
            return;
        }
        delete(home().resolve("data"));
        Files.createDirectories(offered.getParent());
        Files.copy(source, offered);
    }

    boolean isBuilt() {
        return Files.exists(home().resolve(".built"));
    }

    void markBuilt() throws IOException {
        Files.createFile(home().resolve(".built"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
