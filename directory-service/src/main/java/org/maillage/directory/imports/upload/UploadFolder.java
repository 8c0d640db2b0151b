package org.maillage.directory.imports.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.directory.imports.ImportId;
import org.maillage.directory.imports.ImportRun;
import org.maillage.directory.imports.Uploads;
import org.maillage.kernel.Refusal;

/** Keeps uploads in the folder {@code maillage.imports.folder}, which the replicas of the service share. */
@ApplicationScoped
class UploadFolder implements Uploads {

    private static final long LARGEST = 200_000_000;

    private final Path folder;

    UploadFolder(@ConfigProperty(name = "maillage.imports.folder") String folder) {
        this.folder = Path.of(folder);
    }

    @Override
    public ImportRun.Upload keep(ImportId id, InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        var digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(of(id)), digest)) {
            long size = copy(bytes, out);
            return new ImportRun.Upload(HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException e) {
            discard(id);
            throw e;
        }
    }

    @Override
    public Path of(ImportId id) {
        return folder.resolve(id + ".upload");
    }

    @Override
    public void discard(ImportId id) {
        try {
            Files.deleteIfExists(of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream bytes, DigestOutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            size += read;
            if (size > LARGEST) {
                throw new Refusal("too-large", "A file of at most 200 MB is read here; gzip it or cut it.");
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
