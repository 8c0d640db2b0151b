package org.maillage.gateway.readmodel;

/** A place in a service's change log; written {@code directory:48210} outside. */
public record Position(String service, long number) {

    @Override
    public String toString() {
        return service + ":" + number;
    }
}
