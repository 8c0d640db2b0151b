package org.maillage.directory.need;

/** OPEN -> ANSWERED -> SETTLED; withdrawn while it waits, or expired without an answer. */
public enum NeedStatus {
    OPEN("NeedVoiced"),
    ANSWERED("NeedAnswered"),
    SETTLED("NeedSettled"),
    WITHDRAWN("NeedWithdrawn"),
    EXPIRED("NeedExpired");

    private final String fact;

    NeedStatus(String fact) {
        this.fact = fact;
    }

    boolean isClosed() {
        return switch (this) {
            case OPEN, ANSWERED -> false;
            case SETTLED, WITHDRAWN, EXPIRED -> true;
        };
    }

    /** What is published of a need that came here. */
    String fact() {
        return fact;
    }
}
