package org.maillage.funding.payment.http;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** The parts of a form that brings a file. */
final class Uploaded {

    private static final long MOST_BYTES = 10_000_000;

    private Uploaded() {}

    static byte[] only(List<FileUpload> files) throws IOException {
        if (files.size() != 1) {
            throw fault("/file", "required", "One file is expected.");
        }
        var file = files.get(0);
        if (file.size() > MOST_BYTES) {
            throw new Refusal("too-large", "A statement of at most 10 MB is read here.");
        }
        return Files.readAllBytes(file.uploadedFile());
    }

    static Optional<UUID> network(Optional<String> text) {
        try {
            return text.map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw fault("/networkId", "not-an-id", "An id (a UUID) is expected.");
        }
    }

    private static Refusal fault(String pointer, String code, String message) {
        return Refusal.validation(List.of(new Fault(pointer, code, message)));
    }
}
