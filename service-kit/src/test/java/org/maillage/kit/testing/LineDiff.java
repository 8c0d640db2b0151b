package org.maillage.kit.testing;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line: {@code -} for what went, {@code +} for what came. */
final class LineDiff {

    private LineDiff() {}

    static String of(String before, String after) {
        var old = before.lines().toList();
        var fresh = after.lines().toList();
        int[][] common = commonTails(old, fresh);

        var diff = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                i++;
                j++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                diff.add("%5d - %s".formatted(i + 1, old.get(i++)));
            } else {
                diff.add("%5d + %s".formatted(j + 1, fresh.get(j++)));
            }
        }
        return String.join("\n", diff);
    }

    private static int[][] commonTails(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
