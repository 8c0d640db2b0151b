package org.maillage.funding.closing;

import java.util.Optional;
import org.maillage.funding.programme.ProgrammeId;

/** What closes gave. */
public interface Results {

    void add(ProgrammeResult result);

    Optional<ProgrammeResult> of(ProgrammeId programme);
}
