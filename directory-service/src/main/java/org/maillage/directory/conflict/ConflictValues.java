package org.maillage.directory.conflict;

import org.maillage.directory.sheet.Sheet;

/** Values of any kind's fields as text, and back. */
public interface ConflictValues {

    String text(String kind, Sheet sheet);

    Sheet sheet(String kind, String text);
}
