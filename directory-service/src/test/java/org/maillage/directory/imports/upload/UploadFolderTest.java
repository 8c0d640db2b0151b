package org.maillage.directory.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.directory.imports.ImportId;
import org.maillage.kernel.Refusal;

class UploadFolderTest {

    private final ImportId id = new ImportId(UUID.fromString("0198c1a0-0000-7000-8000-000000000001"));
    private final UploadFolder uploads;

    UploadFolderTest(@TempDir Path folder) {
        this.uploads = new UploadFolder(folder.resolve("made/when/needed").toString());
    }

    @Test
    void keeps_a_file_and_knows_it_again() throws IOException {
        var upload = uploads.keep(id, new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));

        assertThat(upload.bytes()).isEqualTo(3);
        assertThat(upload.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(uploads.of(id)).hasContent("abc");

        uploads.discard(id);
        assertThat(uploads.of(id)).doesNotExist();
    }

    @Test
    void refuses_more_than_200_mb_and_keeps_nothing() {
        assertThatThrownBy(() -> uploads.keep(id, new Endless()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("too-large"));
        assertThat(Files.exists(uploads.of(id))).isFalse();
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return length;
        }
    }
}
