package org.maillage.directory.person;

import java.util.List;

/** What one feature keeps of a person; each is a bean of that feature. */
public interface PersonalRecords {

    /** The member of an export that holds them, such as {@code skills}. */
    String member();

    /** All that is kept, as records that serialise to JSON. */
    List<?> of(String subject);

    /** Leaves nothing that says it was her. A refusal keeps everything, everywhere. */
    void erase(String subject);
}
