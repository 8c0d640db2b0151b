package org.maillage.kit.idempotency;

/** A request under its key: by which client, who, what, and the fingerprint of all that was asked. */
record KeyedRequest(String client, String actor, String route, String key, String fingerprint) {

    String lockName() {
        return String.join("|", client, actor, route, key);
    }
}
