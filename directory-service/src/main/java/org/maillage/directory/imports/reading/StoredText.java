package org.maillage.directory.imports.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A stored upload as text: gzip opened; UTF-16 by its mark, UTF-8 where the whole file is valid UTF-8, Windows-1252 otherwise. */
final class StoredText {

    /** What a gzip upload may open to. */
    private static final long LARGEST = 4L * 1024 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Charset charset;
    private long bytesRead;

    StoredText(Path file) throws IOException {
        this.file = file;
        this.charset = charset();
    }

    private Charset charset() throws IOException {
        try (var bytes = bytes()) {
            var mark = bytes.readNBytes(2);
            if (Arrays.equals(mark, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
                return StandardCharsets.UTF_16LE;
            }
            if (Arrays.equals(mark, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
                return StandardCharsets.UTF_16BE;
            }
            return isUtf8() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        } catch (ZipException | EOFException e) {
            throw new UnreadableFile("the gzip is damaged: " + e.getMessage());
        }
    }

    /** A new reading from the start, without the byte-order mark. */
    Reader open() throws IOException {
        bytesRead = 0;
        var reader = new BufferedReader(new InputStreamReader(bytes(), charset), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    long bytesRead() {
        return bytesRead;
    }

    private InputStream bytes() throws IOException {
        var stored = new BufferedInputStream(new Counting(Files.newInputStream(file)), BUFFER);
        stored.mark(2);
        boolean gzip = stored.read() == 0x1f && stored.read() == 0x8b;
        stored.reset();
        return gzip ? new GZIPInputStream(stored, BUFFER) : stored;
    }

    private boolean isUtf8() throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.allocate(BUFFER);
        var out = CharBuffer.allocate(BUFFER);
        long total = 0;
        try (var bytes = bytes()) {
            for (int read = 0; read >= 0; ) {
                read = bytes.read(in.array(), in.position(), in.remaining());
                in.limit(in.position() + Math.max(0, read)).position(0);
                total += Math.max(0, read);
                if (total > LARGEST) {
                    throw new UnreadableFile("the file opens to more than 4 GB");
                }
                if (decoder.decode(in, out.clear(), read < 0).isError()) {
                    return false;
                }
                in.compact();
            }
        }
        return true;
    }

    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytesRead += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            bytesRead += Math.max(0, read);
            return read;
        }
    }
}
