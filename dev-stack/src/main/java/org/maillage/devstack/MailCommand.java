package org.maillage.devstack;

import java.io.IOException;
import java.util.Optional;
import org.maillage.devstack.api.Mailbox;

/** {@code mail [ADDRESS]}: what was mailed since the start, in the order it came. */
final class MailCommand {
    private final Mailbox mailbox;
    private final Console console = new Console(System.out);

    MailCommand(Settings settings) {
        this.mailbox = new Mailbox(settings);
    }

    int run(Words words) throws IOException, InterruptedException {
        var address = words.hasMore() ? Optional.of(words.next("an address")) : Optional.<String>empty();
        words.nothingMore();
        var messages = mailbox.messages(address);
        for (var message : messages) {
            console.say("To: " + message.to());
            console.say("Subject: " + message.subject());
            console.say("");
            console.say(message.text().stripTrailing());
            console.say("");
        }
        console.say(messages.size() + (messages.size() == 1 ? " message" : " messages"));
        return 0;
    }
}
