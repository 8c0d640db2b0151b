package org.maillage.devstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code reset [--yes]}: everything is stopped and the data are gone; what was unpacked and built stays. */
final class ResetCommand {
    private static final List<String> DATA =
            List.of("postgres/data", "kafka", "keycloak/data", "imports", "samples-loaded");

    private final Settings settings;
    private final Console console = new Console(System.out);

    ResetCommand(Settings settings) {
        this.settings = settings;
    }

    int run(Words words) throws IOException, InterruptedException {
        var sure = words.has("--yes");
        words.nothingMore();
        if (!sure && !agreed()) {
            console.say("Nothing was touched.");
            return 1;
        }
        new DownCommand(settings).stop();
        for (var folder : DATA) {
            Folders.delete(settings.home().resolve(folder));
        }
        console.say("The data are gone; the next ./maillage up starts afresh.");
        return 0;
    }

    private boolean agreed() throws IOException {
        console.say("This empties the databases, the broker and the users kept in " + settings.home() + ".");
        console.say("Type yes to go on:");
        var reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var line = reader.readLine();
        return line != null && line.strip().equals("yes");
    }
}
