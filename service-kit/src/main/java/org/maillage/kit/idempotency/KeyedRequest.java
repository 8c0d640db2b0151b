package org.maillage.kit.idempotency;

/** A request under its key: who, what, and the fingerprint of all that was asked. */
record KeyedRequest(String actor, String route, String key, String fingerprint) {

    String lockName() {
        return String.join("|", actor, route, key);
    }
}
