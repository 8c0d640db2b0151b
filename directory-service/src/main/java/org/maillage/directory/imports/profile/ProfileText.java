package org.maillage.directory.imports.profile;

import java.util.Optional;

/**
 * A profile as it is written.
 *
 * @param version from 1, of an uploaded one; 0 of all others
 * @param author the subject who uploaded it
 */
public record ProfileText(String name, String yaml, Kept kept, long version, Optional<String> author) {

    /** Where a profile comes from; of one name the uploaded wins, then that of the folder. */
    public enum Kept {
        SHIPPED,
        FOLDER,
        UPLOADED
    }

    static ProfileText of(String name, String yaml, Kept kept) {
        return new ProfileText(name, yaml, kept, 0, Optional.empty());
    }

    static ProfileText uploaded(String name, String yaml, String author) {
        return new ProfileText(name, yaml, Kept.UPLOADED, 1, Optional.of(author));
    }

    ProfileText rewritten(String newYaml) {
        return new ProfileText(name, newYaml, kept, version + 1, author);
    }
}
