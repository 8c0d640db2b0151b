package org.maillage.directory.confirmation.token;

import jakarta.inject.Singleton;
import org.maillage.kit.running.DevelopmentSecret;

/** Whoever has read our code could sign links with the key of development. */
@Singleton
class LinkKeyIsKnown implements DevelopmentSecret {

    private final LinkKeys keys;

    LinkKeyIsKnown(LinkKeys keys) {
        this.keys = keys;
    }

    @Override
    public String variable() {
        return "MAILLAGE_LINK_KEY";
    }

    @Override
    public boolean isInUse() {
        return keys.key().equals(LinkKeys.DEVELOPMENT);
    }
}
