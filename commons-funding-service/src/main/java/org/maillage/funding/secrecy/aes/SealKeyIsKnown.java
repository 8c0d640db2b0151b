package org.maillage.funding.secrecy.aes;

import jakarta.inject.Singleton;
import org.maillage.kit.running.DevelopmentSecret;

/** Whoever has read our code could open what was sealed with the key of development. */
@Singleton
class SealKeyIsKnown implements DevelopmentSecret {

    private final SealKeys keys;

    SealKeyIsKnown(SealKeys keys) {
        this.keys = keys;
    }

    @Override
    public String variable() {
        return "MAILLAGE_SEAL_KEY";
    }

    @Override
    public boolean isInUse() {
        return keys.key().equals(SealKeys.DEVELOPMENT);
    }
}
