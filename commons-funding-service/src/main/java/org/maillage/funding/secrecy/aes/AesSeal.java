package org.maillage.funding.secrecy.aes;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.maillage.funding.secrecy.Seal;

/** AES-GCM (NIST SP 800-38D): a random nonce of 96 bits, the ciphertext, a tag of 128 bits. */
@Singleton
class AesSeal implements Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKey> keys;
    private final SecureRandom random = new SecureRandom();

    AesSeal(SealKeys keys) {
        this.keys = Stream.concat(Stream.of(keys.key()), keys.previousKey().stream())
                .map(AesSeal::key)
                .toList();
    }

    private static SecretKey key(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException e) {
            // said below, without the key
        }
        throw new IllegalArgumentException("MAILLAGE_SEAL_KEY and MAILLAGE_SEAL_PREVIOUS_KEY are 32 bytes in Base64");
    }

    @Override
    public byte[] close(String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text8 = text.getBytes(StandardCharsets.UTF_8);
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, keys.get(0), new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = new byte[NONCE_BYTES + cipher.getOutputSize(text8.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(text8, 0, text8.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    @Override
    public String open(byte[] sealed) {
        for (var key : keys) {
            try {
                var cipher = Cipher.getInstance(CIPHER);
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
                var text = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
                return new String(text, StandardCharsets.UTF_8);
            } catch (AEADBadTagException e) {
                // perhaps the next key sealed it
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw new IllegalStateException("not a seal", e);
            }
        }
        throw new IllegalStateException("sealed with a key that is not here, or altered since");
    }
}
