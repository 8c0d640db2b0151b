package org.maillage.directory.imports.mapping;

import java.util.Optional;
import org.maillage.kernel.territory.Folding;

/** Takes the postcode and the commune out of a street that repeats them. */
final class StreetRepair {

    private StreetRepair() {}

    static void mend(Draft draft, Remarks remarks) {
        var street = draft.address("street");
        street.flatMap(line -> withoutLocality(draft, line)).ifPresent(mended -> {
            remarks.add(
                    "/address/street",
                    "locality-repeated",
                    Remarks.shown(street.get()) + " read as " + Remarks.shown(mended));
            draft.setAddress("street", mended);
        });
    }

    private static Optional<String> withoutLocality(Draft draft, String street) {
        var postcode = draft.address("postcode");
        int at = postcode.map(code -> street.lastIndexOf(" " + code)).orElse(-1);
        if (at <= 0) {
            return Optional.empty();
        }
        var locality = postcode.get()
                + draft.address("commune").map(name -> " " + name).orElse("");
        var tail = Folding.fold(street.substring(at));
        boolean repeated = tail.equals(postcode.get()) || tail.equals(Folding.fold(locality));
        return repeated ? Optional.of(street.substring(0, at).replaceFirst("[\\s,-]+$", "")) : Optional.empty();
    }
}
