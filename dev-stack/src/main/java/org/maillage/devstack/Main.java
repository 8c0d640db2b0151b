package org.maillage.devstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What {@code ./maillage} runs once Java is there and the code is built. */
public final class Main {
    private Main() {}

    public static void main(String[] words) throws InterruptedException {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) throws InterruptedException {
        try {
            var project = Path.of(System.getProperty("maillage.project", "."));
            return command(Settings.from(project, System.getenv()), new Words(words));
        } catch (WrongWords wrong) {
            System.err.println("maillage: " + wrong.getMessage());
            System.err.println("maillage: ./maillage help says what there is");
            return 2;
        } catch (CannotGoOn failure) {
            System.err.println("maillage: " + failure.getMessage());
            return 1;
        } catch (IOException failure) {
            System.err.println("maillage: " + failure + " " + Arrays.toString(failure.getSuppressed()));
            return 1;
        }
    }

    private static int command(Settings settings, Words words) throws IOException, InterruptedException {
        var command = words.next("a command");
        return switch (command) {
            case "up" -> new UpCommand(settings).run(words);
            case "down" -> new DownCommand(settings).run(words);
            case "status" -> new StatusCommand(settings).run(words);
            case "token" -> new TokenCommand(settings).run(words);
            case "mail" -> new MailCommand(settings).run(words);
            case "import" -> new ImportCommand(settings).run(words);
            case "profiles" -> new ProfilesCommand(settings).run(words);
            case "reset" -> new ResetCommand(settings).run(words);
            default -> throw new WrongWords("no command is called " + command);
        };
    }
}
