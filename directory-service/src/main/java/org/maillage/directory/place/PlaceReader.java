package org.maillage.directory.place;

import static org.maillage.directory.place.PlaceFields.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.address.AddressReader;
import org.maillage.directory.hours.OpeningHoursGrammar;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.directory.web.Link;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.input.WebUrl;
import org.maillage.kernel.territory.Territories;

/** Reads the members of a {@code PlaceInput} over the sheet that stands; the same for a steward and for an import. */
@ApplicationScoped
class PlaceReader {

    private static final TextRule SUMMARY_RULE = TextRule.line(1, 280);
    private static final TextRule DESCRIPTION_RULE = TextRule.block(10_000);
    private static final TextRule HOURS_RULE = TextRule.token(500);
    private static final TextRule LINE = TextRule.line(1, 200);
    private static final int LARGEST_SURFACE = 1_000_000;
    private static final LocalDate OLDEST = LocalDate.of(1800, 1, 1);
    private static final int MOST_NETWORKS = 50;

    private final AddressReader addresses = new AddressReader(Territories.load());
    private final OpeningHoursGrammar grammar;
    private final Codes codes;
    private final Clock clock;

    private record Codes(
            List<String> legalForms,
            List<String> managementModels,
            List<String> services,
            List<String> audiences,
            List<String> accessModes,
            List<String> licences) {

        static Codes of(Vocabularies lists) {
            return new Codes(
                    codes(lists, "legalForms"),
                    codes(lists, "managementModels"),
                    codes(lists, "services"),
                    codes(lists, "audiences"),
                    codes(lists, "accessModes"),
                    codes(lists, "licences"));
        }

        private static List<String> codes(Vocabularies lists, String name) {
            return List.copyOf(lists.named(name).codes());
        }
    }

    PlaceReader(OpeningHoursGrammar grammar, Vocabularies vocabularies, Clock clock) {
        this.grammar = grammar;
        this.codes = Codes.of(vocabularies);
        this.clock = clock;
    }

    /** What registers a place: its name and kinds are needed, and its networks may be named. */
    PlaceInput registration(Members members) {
        var read = read(members, Sheet.BLANK);
        var networks = members.ids("networkIds", MOST_NETWORKS).value().orElse(List.of());
        return finished(members, read, networks);
    }

    /** What changes a place; its networks are not changed this way. */
    PlaceInput change(Members members, Sheet present) {
        var read = read(members, present);
        members.serverOwned("networkIds");
        return finished(members, read, List.of());
    }

    private PlaceInput finished(Members members, SheetPatch sheet, List<UUID> networks) {
        var externalIds = ExternalId.read(members, "externalIds");
        members.serverOwned(
                "id",
                "version",
                "territory",
                "timeZone",
                "mergedFrom",
                "provenance",
                "verified",
                "verifiedMethods",
                "verifiedBy",
                "source",
                "origin",
                "createdAt",
                "updatedAt");
        members.finish();
        return new PlaceInput(sheet, externalIds, networks);
    }

    private SheetPatch read(Members members, Sheet present) {
        var patch = new SheetPatch()
                .set(NAME, members.required("name", members.parsed("name", PlaceName.RULE, PlaceName::read)))
                .set(KINDS, kinds(members))
                .set(SUMMARY, members.text("summary", SUMMARY_RULE))
                .set(DESCRIPTION, members.text("description", DESCRIPTION_RULE))
                .set(STATUS, members.oneOf("status", PlaceStatus.class))
                .set(MOBILITY, members.oneOf("mobility", Itinerance.class))
                .set(STOPS, Stop.read(members, "stops", addresses))
                .set(LOCATED, addresses.read(members, "address", present.get(LOCATED)))
                .set(WEBSITE, members.parsed("website", WebUrl.RULE, WebUrl::read))
                .set(SOCIAL_NETWORKS, Link.read(members, "socialNetworks"))
                .set(OPENING_HOURS, members.parsed("openingHours", HOURS_RULE, this::hours));
        return patch.set(OPENED_ON, openedOn(members, patch.get(STATUS).over(present.get(STATUS))))
                .set(HOLDER, members.text("holder", LINE))
                .set(LEGAL_FORM, members.code("legalForm", codes.legalForms))
                .set(MANAGEMENT_MODEL, members.code("managementModel", codes.managementModels))
                .set(BUILT_SURFACE, members.integer("builtSurfaceM2", 1, LARGEST_SURFACE))
                .set(OUTDOOR_SURFACE, members.integer("outdoorSurfaceM2", 1, LARGEST_SURFACE))
                .set(SERVICES, members.codes("services", codes.services, 40))
                .set(AUDIENCES, members.codes("audiences", codes.audiences, 40).map(PlaceReader::allOrSome))
                .set(ACCESS_MODES, members.codes("accessModes", codes.accessModes, 20))
                .set(ACCESSIBILITY, members.text("accessibility", LINE))
                .set(LABELS, members.texts("labels", TextRule.line(1, 120), 20))
                .set(IDENTIFIERS, Identifier.read(members, "identifiers"))
                .set(PARENT, members.id("parentPlaceId"))
                .set(LICENCE, members.code("licence", codes.licences));
    }

    private static Field<List<PlaceKind>> kinds(Members members) {
        var kinds = members.required("kinds", members.someOf("kinds", PlaceKind.class, 5));
        if (kinds.value().filter(List::isEmpty).isPresent()) {
            members.spot("kinds").fault("required", "At least one kind is needed.");
            return Field.absent();
        }
        return kinds;
    }

    private Optional<String> hours(String text, Spot spot) {
        var mistake = grammar.mistakeIn(text);
        mistake.ifPresent(m -> spot.fault("opening-hours-invalid", "Column " + m.column() + ": " + m.message()));
        return mistake.isPresent() ? Optional.empty() : Optional.of(text);
    }

    private Field<LocalDate> openedOn(Members members, Optional<PlaceStatus> status) {
        var today = LocalDate.now(clock);
        boolean project = status.filter(s -> s == PlaceStatus.PROJECT).isPresent();
        var latest = project ? today.plusYears(5) : today;
        return members.date("openedOn").flatMap(date -> {
            if (date.isBefore(OLDEST) || date.isAfter(latest)) {
                members.spot("openedOn").fault("out-of-range", "From " + OLDEST + " to " + latest + " is expected.");
                return Optional.empty();
            }
            return Optional.of(date);
        });
    }

    private static List<String> allOrSome(List<String> audiences) {
        return audiences.contains("all") ? List.of("all") : audiences;
    }
}
