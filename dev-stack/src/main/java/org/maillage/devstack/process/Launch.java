package org.maillage.devstack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a process is started: its command, what is added to its environment, its working folder. */
public record Launch(List<String> command, Map<String, String> environment, Path folder) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
