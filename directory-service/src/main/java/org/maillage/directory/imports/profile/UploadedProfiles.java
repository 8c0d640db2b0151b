package org.maillage.directory.imports.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The profiles that users added; the replicas share them. Writes join the open transaction. */
public interface UploadedProfiles {

    Optional<ProfileText> byName(String name);

    /** The profile with its row locked until the transaction ends. */
    Optional<ProfileText> forChange(String name);

    List<ProfileText> all();

    /** Refuses {@code stale-version} when another was added under the name meanwhile. */
    void add(ProfileText profile, Instant at);

    void replace(ProfileText profile, Instant at);

    /** Whether an import that is not at its end reads by the profile. */
    boolean isInUse(String name);
}
