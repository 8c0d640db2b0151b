package org.maillage.devstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * When a process was born, so that a pid used again by a stranger is not taken for ours. Linux counts in ticks since
 * boot, which no change of the clock moves; elsewhere the start instant stands in.
 */
final class Birth {
    private static final Path PROC = Path.of("/proc");
    private static final Path BOOT = PROC.resolve("sys/kernel/random/boot_id");
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    private Birth() {}

    /** Empty when nothing lives under this pid; a zombie, which only its parent can clear away, does not live. */
    static Optional<String> of(long pid) {
        if (Files.isReadable(PROC.resolve("self/stat"))) {
            return ticks(pid);
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(instant -> "instant:" + instant.getEpochSecond());
    }

    private static Optional<String> ticks(long pid) {
        try {
            var stat = Files.readString(PROC.resolve(pid + "/stat"));
            // The command's name stands in brackets and may itself hold spaces and brackets.
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
                return Optional.empty();
            }
            var boot = Files.isReadable(BOOT) ? Files.readString(BOOT).strip() : "";
            return Optional.of("ticks:" + fields[START_TICKS] + ":" + boot);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
