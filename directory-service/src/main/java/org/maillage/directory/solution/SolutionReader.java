package org.maillage.directory.solution;

import static org.maillage.directory.solution.SolutionFields.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.directory.place.PlaceName;
import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;
import org.maillage.kernel.input.WebUrl;

/** Reads the members of a {@code SolutionInput}, whose licence is the software's; the same for an import. */
@ApplicationScoped
class SolutionReader {

    private static final TextRule TOOL_RULE = TextRule.line(1, 120);
    private static final TextRule SUMMARY_RULE = TextRule.line(1, 280);
    private static final TextRule LICENCE_RULE = TextRule.line(1, 80);
    private static final int MOST_NEEDS = 25;
    private static final int MOST_ALTERNATIVES = 50;

    private final List<String> needs;

    SolutionReader(Vocabularies vocabularies) {
        this.needs = List.copyOf(vocabularies.named("toolNeeds").codes());
    }

    SheetPatch read(Members members) {
        var patch = new SheetPatch()
                .set(NAME, members.required("name", members.parsed("name", PlaceName.RULE, PlaceName::read)))
                .set(SUMMARY, members.text("summary", SUMMARY_RULE))
                .set(URL, members.parsed("url", WebUrl.RULE, WebUrl::read))
                .set(NEEDS, members.required("needs", members.codes("needs", needs, MOST_NEEDS)))
                .set(SOFTWARE_LICENCE, members.text("licence", LICENCE_RULE))
                .set(FREE, members.bool("freeSoftware"))
                .set(ALTERNATIVES, members.texts("alternativesTo", TOOL_RULE, MOST_ALTERNATIVES))
                .set(COMMON, members.id("commonId"));
        members.serverOwned(Entry.SERVER_OWNED);
        members.serverOwned("softwareLicence", "externalIds", "assessments");
        members.finish();
        return patch;
    }
}
