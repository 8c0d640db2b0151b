package org.maillage.directory.confirmation.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.directory.confirmation.ConfirmLink;
import org.maillage.directory.confirmation.LinkSeal;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;

/** {@code base64url(payload).base64url(HMAC-SHA-256(key, payload))}, the payload a JSON object. */
@Singleton
class SignedLinks implements LinkSeal {

    private static final String PURPOSE = "confirm";
    private static final int LONGEST = 1_000;
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder TO_BYTES = Base64.getUrlDecoder();

    /**
     * @param k the key's id
     * @param p the purpose
     * @param s the place
     * @param f the parts
     * @param n a nonce
     * @param e the expiry, in seconds since 1970
     */
    private record Payload(String k, String p, UUID s, List<Part> f, UUID n, long e) {}

    private final ObjectMapper json;
    private final SigningKey signing;
    private final List<SigningKey> accepted;

    SignedLinks(LinkKeys keys, ObjectMapper json) {
        this.json = json;
        this.signing = SigningKey.of(keys.key());
        this.accepted = Stream.concat(Stream.of(signing), keys.previousKey().map(SigningKey::of).stream())
                .toList();
    }

    @Override
    public String seal(ConfirmLink link) {
        var payload = write(new Payload(
                signing.id(),
                PURPOSE,
                link.place().value(),
                link.parts(),
                link.nonce(),
                link.expiresAt().getEpochSecond()));
        return TO_TEXT.encodeToString(payload) + "." + TO_TEXT.encodeToString(signing.sign(payload));
    }

    @Override
    public Optional<ConfirmLink> open(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || token.length() > LONGEST) {
            return Optional.empty();
        }
        var payload = bytes(token.substring(0, dot));
        var signature = bytes(token.substring(dot + 1));
        if (payload.isEmpty() || signature.isEmpty() || !isSigned(payload.get(), signature.get())) {
            return Optional.empty();
        }
        return read(payload.get()).filter(p -> p.p().equals(PURPOSE)).map(SignedLinks::linkOf);
    }

    /** Only now that the signature is ours is the payload worth reading. */
    private boolean isSigned(byte[] payload, byte[] signature) {
        return accepted.stream().anyMatch(key -> key.signed(payload, signature));
    }

    /** The one way to write these bytes: a decoder passes over unused bits at the end, and a token altered there is altered. */
    private static Optional<byte[]> bytes(String text) {
        try {
            var bytes = TO_BYTES.decode(text);
            return TO_TEXT.encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ConfirmLink linkOf(Payload payload) {
        return new ConfirmLink(new PlaceId(payload.s()), payload.f(), payload.n(), Instant.ofEpochSecond(payload.e()));
    }

    private byte[] write(Payload payload) {
        try {
            return json.writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a payload is plain values", e);
        }
    }

    private Optional<Payload> read(byte[] payload) {
        try {
            return Optional.of(json.readValue(payload, Payload.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
