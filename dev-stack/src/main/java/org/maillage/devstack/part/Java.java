package org.maillage.devstack.part;

import java.nio.file.Path;

/** The Java that runs us, which runs the other Java processes too. */
final class Java {
    private Java() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
