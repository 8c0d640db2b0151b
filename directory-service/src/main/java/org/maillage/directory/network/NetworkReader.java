package org.maillage.directory.network;

import static org.maillage.directory.network.NetworkFields.*;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.input.WebUrl;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryLevel;

/** Reads the members of a {@code NetworkInput} over the sheet that stands. */
final class NetworkReader {

    private static final Pattern SLUG_SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String TOKEN = "{token}";
    private static final TextRule PAGE = TextRule.token(300);
    private static final TextRule CODE = TextRule.token(60);

    private NetworkReader() {}

    static SheetPatch read(Members members, Sheet present) {
        var patch = new SheetPatch()
                .set(SLUG, members.required("slug", members.parsed("slug", CODE, NetworkReader::slug)))
                .set(NAME, members.required("name", members.text("name", TextRule.line(2, 120))))
                .set(DESCRIPTION, members.text("description", TextRule.block(10_000)))
                .set(KIND, members.required("kind", members.oneOf("kind", NetworkKind.class)))
                .set(TERRITORY, members.text("territory", CODE))
                .set(TERRITORY_LEVEL, members.oneOf("territoryLevel", TerritoryLevel.class))
                .set(WEBSITE, members.parsed("website", WebUrl.RULE, WebUrl::read))
                .set(REQUIRES_VALIDATION, members.bool("requiresValidation"))
                .set(QUORUM_PERCENT, members.integer("quorumPercent", 0, 100))
                .set(VOTING_DAYS, members.integer("votingDays", 2, 60))
                .set(TIME_ZONE, members.parsed("timeZone", CODE, NetworkReader::zone))
                .set(CHARTERS, members.texts("charters", TextRule.line(2, 80), 20))
                .set(FRESHNESS_DAYS, FreshnessDays.read(members, present.get(FRESHNESS_DAYS)))
                .set(CONFIRM_PAGE, members.parsed("confirmPage", PAGE, NetworkReader::page));
        members.serverOwned(
                "id",
                "version",
                "manifestoId",
                "criteriaVersion",
                "criteria",
                "licence",
                "source",
                "origin",
                "createdAt",
                "updatedAt");
        members.finish();
        return levelled(patch, present, members);
    }

    /** The code must be one of the reference; without a level the code says it, except for regions. */
    private static SheetPatch levelled(SheetPatch patch, Sheet present, Members members) {
        var code = patch.get(TERRITORY).over(present.get(TERRITORY));
        var level = patch.get(TERRITORY).isAbsent()
                ? patch.get(TERRITORY_LEVEL).over(present.get(TERRITORY_LEVEL))
                : patch.get(TERRITORY_LEVEL).value();
        if (code.isEmpty()) {
            return patch.set(TERRITORY_LEVEL, Field.cleared());
        }
        var territory = level.map(l -> Territories.load().find(l, code.get()))
                .orElseGet(() -> Territories.load().find(code.get()));
        if (territory.isEmpty()) {
            members.spot("territory").fault("unknown-territory", "No territory of that level has this code.");
            return patch;
        }
        return patch.set(TERRITORY_LEVEL, Field.given(territory.map(Territory::level)));
    }

    private static Optional<String> slug(String text, Spot spot) {
        if (text.length() >= 2 && SLUG_SHAPE.matcher(text).matches()) {
            return Optional.of(text);
        }
        spot.fault("slug-invalid", "2 to 60 small letters and digits, joined by single hyphens, are expected.");
        return Optional.empty();
    }

    /** The token goes where the page says; nothing else of the address may change with it. */
    private static Optional<String> page(String text, Spot spot) {
        var marks = text.split(Pattern.quote(TOKEN), -1).length - 1;
        if (marks != 1) {
            spot.fault("confirm-page-invalid", "An address with {token} in it once is expected.");
            return Optional.empty();
        }
        return WebUrl.read(text.replace(TOKEN, "token"), spot).map(url -> text);
    }

    private static Optional<String> zone(String text, Spot spot) {
        try {
            return Optional.of(ZoneId.of(text).getId());
        } catch (DateTimeException e) {
            spot.fault("unknown-code", "A time zone such as Europe/Paris is expected.");
            return Optional.empty();
        }
    }
}
