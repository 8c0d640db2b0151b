package org.maillage.gateway.readmodel.json;

/** The published JSON does not make a thing of its kind; the message says which member is at fault, never its value. */
public final class UnreadableEntity extends Exception {

    UnreadableEntity(String reason) {
        super(reason);
    }

    UnreadableEntity(String reason, Throwable cause) {
        super(reason, cause);
    }
}
