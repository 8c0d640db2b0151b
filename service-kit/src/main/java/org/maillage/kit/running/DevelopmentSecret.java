package org.maillage.kit.running;

/** A secret beside the database's passwords that everybody knows in development; each is a bean of its service. */
public interface DevelopmentSecret {

    /** The variable that gives another one. */
    String variable();

    /** Whether the one of development is still there. */
    boolean isInUse();
}
