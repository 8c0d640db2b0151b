package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.maillage.devstack.Folders;
import org.maillage.devstack.Settings;

/**
 * Programs unpacked once for every stack of this clone. A folder appears under its name only when it is whole, so that
 * an unpacking cut short, or two at once, leave nothing half done.
 */
final class Distribution {
    private final Path folder;

    Distribution(Settings settings, String name) {
        this.folder = settings.project().resolve(".maillage/dist").resolve(name);
    }

    interface Unpacking {
        void into(Path folder) throws IOException, InterruptedException;
    }

    Path folder() {
        return folder;
    }

    void ensure(Unpacking unpacking) throws IOException, InterruptedException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.getParent());
        var making = Files.createTempDirectory(folder.getParent(), ".making-");
        try {
            unpacking.into(making);
            Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            // Another stack was faster; its folder is as good as ours.
        } finally {
            Folders.delete(making);
        }
    }
}
