package org.maillage.directory.resource;

import static org.maillage.directory.resource.ResourceFields.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.directory.network.NetworkDirectory;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.input.WebUrl;

/** Reads the members of a {@code ResourceInput}. */
@ApplicationScoped
class ResourceReader {

    private static final TextRule TITLE_RULE = TextRule.line(2, 200);
    private static final TextRule SUMMARY_RULE = TextRule.line(1, 280);
    private static final TextRule LANGUAGE_RULE = TextRule.token(35);
    private static final TextRule TOPIC_RULE = TextRule.line(1, 60);
    private static final TextRule PUBLISHER_RULE = TextRule.line(2, 200);
    private static final Pattern LANGUAGE_SHAPE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int MOST_TOPICS = 10;

    private final NetworkDirectory networks;
    private final List<String> licences;

    ResourceReader(NetworkDirectory networks, Vocabularies vocabularies) {
        this.networks = networks;
        this.licences = List.copyOf(vocabularies.named("licences").codes());
    }

    SheetPatch read(Members members) {
        var patch = new SheetPatch()
                .set(NETWORK, members.id("networkId").flatMap(id -> known(id, members.spot("networkId"))))
                .set(TITLE, members.required("title", members.text("title", TITLE_RULE)))
                .set(KIND, members.required("kind", members.oneOf("kind", ResourceKind.class)))
                .set(SUMMARY, members.text("summary", SUMMARY_RULE))
                .set(URL, members.required("url", members.parsed("url", WebUrl.RULE, WebUrl::read)))
                .set(LANGUAGE, members.parsed("language", LANGUAGE_RULE, ResourceReader::language))
                .set(LICENCE, members.code("licence", licences))
                .set(TOPICS, members.texts("topics", TOPIC_RULE, MOST_TOPICS))
                .set(PUBLISHER, members.text("publisher", PUBLISHER_RULE));
        members.serverOwned(Entry.SERVER_OWNED);
        members.serverOwned("networkIds");
        members.finish();
        return patch;
    }

    private Optional<UUID> known(UUID network, Spot spot) {
        if (networks.existing(Set.of(network)).isEmpty()) {
            spot.fault("unknown-network", "There is no such network.");
            return Optional.empty();
        }
        return Optional.of(network);
    }

    private static Optional<String> language(String text, Spot spot) {
        if (LANGUAGE_SHAPE.matcher(text).matches()) {
            return Optional.of(text);
        }
        spot.fault("language-invalid", "A language tag such as fr or fr-RE is expected.");
        return Optional.empty();
    }
}
