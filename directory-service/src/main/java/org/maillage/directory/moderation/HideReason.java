package org.maillage.directory.moderation;

import java.util.Arrays;
import java.util.List;

/** Why a place is hidden at once. */
enum HideReason {
    ABUSE("abuse"),
    NOT_A_THIRD_PLACE("not-a-third-place"),
    DANGEROUS("dangerous");

    private final String code;

    HideReason(String code) {
        this.code = code;
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(reason -> reason.code).toList();
    }
}
