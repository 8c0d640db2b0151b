package org.maillage.devstack;

import java.io.IOException;
import org.maillage.devstack.api.Tokens;

/** {@code token USER}: an access token of an hour, and nothing else on standard output. */
final class TokenCommand {
    private final Settings settings;

    TokenCommand(Settings settings) {
        this.settings = settings;
    }

    int run(Words words) throws IOException, InterruptedException {
        var user = words.next("a sample user");
        words.nothingMore();
        System.out.println(new Tokens(settings).of(user));
        return 0;
    }
}
