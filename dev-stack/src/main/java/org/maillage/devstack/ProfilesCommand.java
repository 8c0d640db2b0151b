package org.maillage.devstack;

import java.io.IOException;
import org.maillage.devstack.api.Api;
import org.maillage.devstack.api.Tokens;

/** {@code profiles}: how files can be read, one profile a line. */
final class ProfilesCommand {
    private final Settings settings;
    private final Console console = new Console(System.out);

    ProfilesCommand(Settings settings) {
        this.settings = settings;
    }

    int run(Words words) throws IOException, InterruptedException {
        var user = words.option("--as").orElse("administrator");
        words.nothingMore();
        var api = new Api(settings, new Tokens(settings).of(user));
        for (var profile : api.get("/api/directory/profiles").orRefuse("the list of profiles")) {
            var target = profile.has("fault")
                    ? profile.get("fault").asText()
                    : profile.path("target").asText();
            console.say("%-22s %-9s %s"
                    .formatted(
                            profile.path("name").asText(), profile.path("kept").asText(), target));
        }
        return 0;
    }
}
