package org.maillage.kit.changelog;

import org.maillage.kernel.Change;

/** Appends what changed, in the transaction of the change; demands an open one. The sequencer numbers it after commit. */
public interface ChangeLog {

    void append(Change change);
}
