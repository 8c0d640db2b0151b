package org.maillage.directory.resource;

import static org.maillage.directory.resource.ResourceFields.*;

import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.sheet.Sheet;

/** What is written down of a resource, with what holds where nothing is written. */
public record ResourceSheet(Sheet values) {

    private static final String DEFAULT_LANGUAGE = "fr";
    private static final String DEFAULT_LICENCE = "etalab-2.0";

    public String title() {
        return values.get(TITLE).orElseThrow();
    }

    public ResourceKind kind() {
        return values.get(KIND).orElseThrow();
    }

    public String url() {
        return values.get(URL).orElseThrow();
    }

    public String language() {
        return values.get(LANGUAGE).orElse(DEFAULT_LANGUAGE);
    }

    public String licence() {
        return values.get(LICENCE).orElse(DEFAULT_LICENCE);
    }

    public Optional<UUID> network() {
        return values.get(NETWORK);
    }
}
