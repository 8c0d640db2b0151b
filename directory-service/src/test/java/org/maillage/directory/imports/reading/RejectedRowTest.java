package org.maillage.directory.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.directory.imports.Layout;
import org.maillage.kernel.Fault;

class RejectedRowTest {

    private static final Fault WHY = new Fault("/name", "name-placeholder", "\"[nom]\" is no name");
    private static final Layout SEMICOLONS = new Layout(Layout.Kind.CSV, List.of("id", "nom"), "id;nom", ';');

    @Test
    void stands_in_its_own_words_with_line_code_and_detail_in_the_original_delimiter() {
        var row = new RejectedRow(854, "853;\"[nom]\"", WHY);

        assertThat(RejectedRow.header(SEMICOLONS)).isEqualTo("id;nom;line;code;detail");
        assertThat(row.in(SEMICOLONS)).isEqualTo("853;\"[nom]\";854;name-placeholder;\"\"\"[nom]\"\" is no name\"");
    }

    @Test
    void marks_json_once() {
        var once = new RejectedRow(3, "{ \"externalId\": \"x\" }", WHY).in(Layout.json());
        var twice = new RejectedRow(1, once, WHY).in(Layout.json());

        assertThat(once).startsWith("{ \"externalId\": \"x\",\"_rejected\":{\"line\":3,");
        assertThat(twice).containsOnlyOnce("_rejected").contains("\"line\":1");
    }

    @Test
    void gives_back_json_that_is_none_as_it_was() {
        assertThat(new RejectedRow(3, "{ \"externalId\": ", WHY).in(Layout.json()))
                .isEqualTo("{ \"externalId\":");
    }
}
