package org.maillage.directory.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import org.maillage.kernel.Fault;

/** What was mended, dropped or kept of one row. */
final class Remarks {

    private static final int SHOWN = 80;

    private final List<Fault> all = new ArrayList<>();

    void add(String pointer, String code, String message) {
        all.add(new Fault(pointer, code, message.replace('\0', ' ')));
    }

    List<Fault> all() {
        return List.copyOf(all);
    }

    /** A value as it may stand in a message: shortened. */
    static String shown(String value) {
        return '"' + (value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…") + '"';
    }
}
