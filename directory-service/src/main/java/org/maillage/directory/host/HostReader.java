package org.maillage.directory.host;

import static org.maillage.directory.host.HostFields.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.address.AddressReader;
import org.maillage.directory.place.PlaceName;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.solution.Solutions;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.kernel.Money;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.input.WebUrl;
import org.maillage.kernel.territory.Territories;

/** Reads the members of a {@code HostInput}, and {@code serves}; the same for an import. */
@ApplicationScoped
class HostReader {

    private static final TextRule CHARTER_RULE = TextRule.line(2, 80);
    private static final int MOST_CHARTERS = 20;
    private static final int MOST_SOLUTIONS = 200;
    private static final int MOST_SUPPORT = 10;
    private static final int MOST_HOURS = 1_000_000;
    private static final Money LARGEST_BUDGET = Money.euros(1_000_000_000_00L);

    private final AddressReader addresses = new AddressReader(Territories.load());
    private final Solutions solutions;
    private final List<String> legalForms;
    private final List<String> economicModels;
    private final List<String> support;

    HostReader(Solutions solutions, Vocabularies vocabularies) {
        this.solutions = solutions;
        this.legalForms = List.copyOf(vocabularies.named("hostLegalForms").codes());
        this.economicModels = List.copyOf(vocabularies.named("economicModels").codes());
        this.support = List.copyOf(vocabularies.named("support").codes());
    }

    SheetPatch read(Members members, Sheet present) {
        var patch = new SheetPatch()
                .set(NAME, members.required("name", members.parsed("name", PlaceName.RULE, PlaceName::read)))
                .set(LEGAL_FORM, members.required("legalForm", members.code("legalForm", legalForms)))
                .set(ECONOMIC_MODEL, members.required("economicModel", members.code("economicModel", economicModels)))
                .set(CHARTERS, members.texts("charters", CHARTER_RULE, MOST_CHARTERS))
                .set(LOCATED, addresses.read(members, "address", present.get(LOCATED)))
                .set(SERVES, Served.read(members, "serves"))
                .set(WEBSITE, members.parsed("website", WebUrl.RULE, WebUrl::read))
                .set(SOLUTIONS, solutions(members))
                .set(YEARLY_BUDGET, members.money("yearlyBudget", LARGEST_BUDGET))
                .set(YEARLY_HOURS, members.integer("yearlyHours", 0, MOST_HOURS))
                .set(OPEN, members.bool("openToNewUsers"))
                .set(SUPPORT, members.codes("support", support, MOST_SUPPORT));
        members.serverOwned(Entry.SERVER_OWNED);
        members.serverOwned("territory", "externalIds", "licence");
        members.finish();
        return patch;
    }

    /** Those of the catalogue only. */
    private Field<List<UUID>> solutions(Members members) {
        return members.ids("solutionIds", MOST_SOLUTIONS).map(ids -> {
            var known = solutions.existing(ids);
            ids.stream().filter(id -> !known.contains(id)).forEach(id -> members.spot("solutionIds")
                    .fault("unknown-solution", "No solution of the catalogue is " + id + "."));
            return ids.stream().filter(known::contains).toList();
        });
    }
}
