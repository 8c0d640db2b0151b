package org.maillage.directory.imports.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The profiles of the folder {@code maillage.imports.profiles}, each in the file {@code NAME.yaml}. Read when asked for, so
 * that one may be added while the service runs; without the setting there are none.
 */
@ApplicationScoped
class ProfileFolder {

    private static final String YAML = ".yaml";
    private static final int LARGEST = 1 << 20;

    private final Optional<Path> folder;

    ProfileFolder(@ConfigProperty(name = "maillage.imports.profiles") Optional<String> folder) {
        this.folder = folder.map(Path::of);
    }

    Optional<ProfileText> text(String name) {
        return ProfileReader.isName(name)
                ? folder.map(f -> f.resolve(name + YAML)).flatMap(ProfileFolder::read)
                : Optional.empty();
    }

    List<ProfileText> all() {
        var all = new ArrayList<ProfileText>();
        if (folder.filter(Files::isDirectory).isPresent()) {
            try (var files = Files.newDirectoryStream(folder.get(), "*" + YAML)) {
                files.forEach(file -> read(file).ifPresent(all::add));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Optional<ProfileText> read(Path file) {
        var name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        try {
            boolean profile = Files.isRegularFile(file) && Files.size(file) <= LARGEST && ProfileReader.isName(name);
            return profile
                    ? Optional.of(ProfileText.of(name, Files.readString(file), ProfileText.Kept.FOLDER))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
