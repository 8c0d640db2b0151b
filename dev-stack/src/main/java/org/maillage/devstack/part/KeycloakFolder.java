package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.zip.ZipFile;
import org.maillage.devstack.CannotGoOn;
import org.maillage.devstack.Folders;
import org.maillage.devstack.Settings;

/** One stack's Keycloak: the programs shared by all stacks, its own data and the realm that it imports. */
final class KeycloakFolder {
    private final Settings settings;
    private final Path home;

    KeycloakFolder(Settings settings) {
        this.settings = settings;
        this.home = settings.home().resolve("keycloak");
    }

    Path home() {
        return home;
    }

    /** Unpacks the archive that the build fetched, without its outermost folder. */
    static void unpack(Path archive, Path folder) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var name = Path.of(entry.getName());
                if (entry.isDirectory() || name.getNameCount() < 2) {
                    continue;
                }
                var target =
                        folder.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside its folder: " + name);
                }
                Files.createDirectories(target.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
    }

    Path archive() throws IOException {
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

    /** The folder looks like a whole Keycloak to Keycloak itself. */
    void link(Path programs) throws IOException {
        Files.createDirectories(home.resolve("providers"));
        for (var shared : new String[] {"lib", "conf", "themes"}) {
            var link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, programs.resolve(shared));
        }
    }

    /** A realm is imported into an empty Keycloak only, so a changed file empties it first. */
    void offerRealm() throws IOException {
        var source = settings.project().resolve("deploy/keycloak/maillage-realm.json");
        var offered = home.resolve("data/import/maillage-realm.json");
        if (Files.exists(offered) && Files.mismatch(source, offered) == -1) {
            return;
        }
        Folders.delete(home.resolve("data"));
        Files.createDirectories(offered.getParent());
        Files.copy(source, offered);
    }
}
