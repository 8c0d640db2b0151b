package org.maillage.directory.place;

import java.util.concurrent.Callable;

class InMemoryPlacesTest extends PlacesContract {

    private final InMemoryPlaces places = new InMemoryPlaces();

    @Override
    Places places() {
        return places;
    }

    @Override
    <T> T inTransaction(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
