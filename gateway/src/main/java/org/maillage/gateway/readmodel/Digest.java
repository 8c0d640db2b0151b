package org.maillage.gateway.readmodel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of many things in the order of their ids. Records say all they hold, so their text stands for them. */
final class Digest {

    private Digest() {}

    static String of(List<? extends Collection<? extends Entity>> things) {
        var sha = sha256();
        things.forEach(ofOneKind -> ofOneKind.stream()
                .sorted(Comparator.comparing(Entity::id))
                .forEach(entity -> sha.update(entity.toString().getBytes(StandardCharsets.UTF_8))));
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
