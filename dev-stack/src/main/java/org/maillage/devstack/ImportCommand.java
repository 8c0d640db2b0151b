package org.maillage.devstack;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maillage.devstack.api.Api;
import org.maillage.devstack.api.ImportRun;
import org.maillage.devstack.api.Tokens;

/** {@code import --profile P --source S FILE}: progress on standard error, the outcome as one line at the end. */
final class ImportCommand {
    private final Settings settings;
    private final Console progress = new Console(System.err);

    ImportCommand(Settings settings) {
        this.settings = settings;
    }

    int run(Words words) throws IOException, InterruptedException {
        var terms = new LinkedHashMap<String, String>();
        terms.put("profile", words.required("--profile"));
        terms.put("source", words.required("--source"));
        var network = words.option("--network");
        var user = words.option("--as").orElse("administrator");
        if (words.has("--dry-run")) {
            terms.put("dryRun", "true");
        }
        if (words.has("--complete")) {
            terms.put("complete", "true");
        }
        words.option("--disappeared").ifPresent(fate -> terms.put("disappeared", fate));
        if (words.has("--force")) {
            terms.put("force", "true");
        }
        var file = file(words.next("the file to import"));
        words.nothingMore();
        var api = new Api(settings, new Tokens(settings).of(user));
        name(api, network, terms);
        progress.say("Importing " + file + " (" + Files.size(file) / 1024 + " kB) as " + user);
        var report = new ImportRun(api, progress::say).run(terms, BodyPublishers.ofFile(file));
        System.out.println(report);
        return 0;
    }

    private static Path file(String name) {
        var file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new WrongWords("no file to read at " + name);
        }
        return file;
    }

    private static void name(Api api, Optional<String> slug, Map<String, String> terms)
            throws IOException, InterruptedException {
        if (slug.isEmpty()) {
            return;
        }
        var found = api.graphql("query($slug: String) { network(slug: $slug) { id } }", Map.of("slug", slug.get()))
                .orRefuse("the search of the network");
        var id = found.at("/data/network/id");
        if (id.isMissingNode() || id.isNull()) {
            throw new CannotGoOn("no network has the slug " + slug.get());
        }
        terms.put("networkId", id.asText());
    }
}
