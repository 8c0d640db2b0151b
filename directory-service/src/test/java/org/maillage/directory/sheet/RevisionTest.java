package org.maillage.directory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.directory.sheet.Origin.Level;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Field;

class RevisionTest {

    private static final SheetField<String> NAME = SheetField.one("name", Part.IDENTITY, String.class);
    private static final SheetField<List<String>> TAGS = SheetField.many("tags", Part.IDENTITY, String.class);
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Origin STEWARD = new Origin("steward", Level.STEWARD, NOW);
    private static final Origin EXPORT = new Origin("export", Level.IMPORT, NOW);

    @Test
    void the_same_value_changes_nothing_and_keeps_its_origin() {
        var first = revise(Sheet.BLANK, Provenance.NONE, name("Ici"), STEWARD);

        var again = revise(first.sheet(), first.provenance(), name("Ici"), EXPORT);

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.provenance().of(NAME)).contains(STEWARD);
    }

    @Test
    void a_weaker_word_leaves_what_a_stronger_one_wrote() {
        var first = revise(Sheet.BLANK, Provenance.NONE, name("Ici"), STEWARD);

        var offered = revise(first.sheet(), first.provenance(), name("Là"), EXPORT);

        assertThat(offered.sheet().get(NAME)).contains("Ici");
        assertThat(offered.kept()).isEqualTo(List.of(NAME));
    }

    @Test
    void an_equal_or_stronger_word_writes_and_leaves_its_origin() {
        var first = revise(Sheet.BLANK, Provenance.NONE, name("Ici"), EXPORT);

        var second = revise(first.sheet(), first.provenance(), name("Là"), STEWARD);

        assertThat(second.sheet().get(NAME)).contains("Là");
        assertThat(second.provenance().of(NAME)).contains(STEWARD);
        assertThat(second.changed()).isEqualTo(List.of(NAME));
    }

    @Test
    void what_is_not_said_stays_and_an_empty_list_clears() {
        var both = name("Ici").set(TAGS, Field.given(List.of("a")));
        var first = revise(Sheet.BLANK, Provenance.NONE, both, EXPORT);

        var second =
                revise(first.sheet(), first.provenance(), new SheetPatch().set(TAGS, Field.given(List.of())), EXPORT);

        assertThat(second.sheet().get(NAME)).contains("Ici");
        assertThat(second.sheet().has(TAGS)).isFalse();
    }

    private static SheetPatch name(String value) {
        return new SheetPatch().set(NAME, Field.given(value));
    }

    private static Revision revise(Sheet sheet, Provenance provenance, SheetPatch patch, Origin by) {
        return Revision.of(sheet, provenance, patch, by, field -> provenance
                .of(field)
                .map(Origin::level)
                .orElse(Level.IMPORT));
    }
}
