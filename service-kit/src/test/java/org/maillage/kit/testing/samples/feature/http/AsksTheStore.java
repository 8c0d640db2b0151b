package org.maillage.kit.testing.samples.feature.http;

import org.maillage.kit.testing.samples.feature.store.OpenStore;

class AsksTheStore {
    private final OpenStore store = new OpenStore();

    String name() {
        return store.toString();
    }
}
