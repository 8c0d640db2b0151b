package org.maillage.funding.directgrant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.input.Faults;

/** Reads the weights of a grant: whole numbers from 0, in order, the same ones too. */
final class Weights {

    private static final int MOST = 1_000_000;
    private static final String POINTER = "/weights";

    private Weights() {}

    static Optional<List<Integer>> read(@Nullable Object value, Faults faults) {
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof List<?> list)) {
            faults.fault(POINTER, "not-a-list", "A list is expected.");
            return Optional.empty();
        }
        var weights = new ArrayList<Integer>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Integer weight && weight >= 0 && weight <= MOST) {
                weights.add(weight);
            } else {
                faults.fault(POINTER + "/" + i, "out-of-range", "From 0 to " + MOST + " is expected.");
            }
        }
        return weights.size() == list.size() ? Optional.of(List.copyOf(weights)) : Optional.empty();
    }
}
