package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** Makes one folder the same as another, touching only what differs. */
final class FolderCopy {
    private final Path from;
    private final Path to;

    FolderCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    void bringUpToDate() throws IOException {
        Set<Path> wanted = new HashSet<>();
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var relative = from.relativize(file);
                wanted.add(relative);
                copy(file, to.resolve(relative));
            }
        }
        try (var files = Files.walk(to)) {
            for (var file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                if (!wanted.contains(to.relativize(file))) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        if (Files.exists(target)
                && Files.size(file) == Files.size(target)
                && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(target))) {
            return;
        }
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
