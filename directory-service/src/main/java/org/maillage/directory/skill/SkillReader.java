package org.maillage.directory.skill;

import static org.maillage.directory.skill.SkillFields.*;

import org.maillage.directory.sheet.Entry;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads the members of a {@code SkillOfferInput}. */
final class SkillReader {

    private static final TextRule NAME = TextRule.line(2, 80);
    private static final TextRule SKILL = TextRule.line(2, 80);
    private static final TextRule WORDS = TextRule.block(2_000);
    private static final TextRule LINE = TextRule.line(2, 280);
    private static final int MOST = 20;

    private SkillReader() {}

    static SheetPatch read(Members members) {
        var skills = members.required("skills", members.texts("skills", SKILL, MOST));
        if (skills.value().filter(those -> those.isEmpty()).isPresent()) {
            members.spot("skills").fault("required", "One skill at least is offered.");
        }
        var patch = new SheetPatch()
                .set(DISPLAY_NAME, members.required("displayName", members.text("displayName", NAME)))
                .set(SKILLS, skills)
                .set(WANTS, members.texts("wants", SKILL, MOST))
                .set(DESCRIPTION, members.text("description", WORDS))
                .set(EXCHANGE, members.required("exchange", members.oneOf("exchange", ExchangeMode.class)))
                .set(AVAILABILITY, members.text("availability", LINE));
        members.serverOwned(Entry.SERVER_OWNED);
        members.serverOwned("expiresOn", "networkIds", "territory", "placeStatus", "licence");
        return patch;
    }

    static boolean hasConsent(Members members) {
        return members.bool("consent").value().orElse(false);
    }
}
