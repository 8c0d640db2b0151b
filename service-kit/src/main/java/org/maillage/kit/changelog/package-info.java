/** The change log: one table, written in the transaction of the change, read by everyone after the sequencer. */
@NullMarked
package org.maillage.kit.changelog;

import org.jspecify.annotations.NullMarked;
