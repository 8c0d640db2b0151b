package org.maillage.funding.programme;

/** Closes programmes; asked outside of any transaction, again until it is done. */
public interface ProgrammeCloser {

    /** Its window is over. */
    void windowOver(ProgrammeId id);
}
