package org.maillage.directory.address;

import java.util.List;
import java.util.Optional;
import org.maillage.kernel.InseeCode;
import org.maillage.kernel.input.Spot;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;

/** Finds the commune that an address names. The code wins over the name; a former code means the commune of today. */
final class CommuneFinder {

    private final Territories territories;

    CommuneFinder(Territories territories) {
        this.territories = territories;
    }

    Optional<Territory> byCode(String code, Spot spot) {
        var commune = InseeCode.isValid(code) ? territories.current(code) : Optional.<Territory>empty();
        if (commune.isEmpty()) {
            spot.fault("unknown-commune", "No commune has or had this code.");
        }
        commune.filter(c -> !c.code().equals(code))
                .ifPresent(c ->
                        spot.warn("former-commune-code", "This code is today " + c.code() + ", " + c.name() + "."));
        return commune;
    }

    /** By postcode and name, by a postcode of one commune, by department and name. */
    Optional<Territory> byPostcode(Optional<String> postcode, Optional<String> name) {
        if (postcode.isEmpty()) {
            return Optional.empty();
        }
        var sharing = territories.communesByPostcode(postcode.get());
        var named = name.map(n ->
                        sharing.stream().filter(c -> territories.isNameOf(c, n)).toList())
                .orElse(List.of());
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        return sharing.size() == 1
                ? Optional.of(sharing.get(0))
                : name.flatMap(n -> departmentOf(postcode.get()).flatMap(d -> territories.byDepartmentAndName(d, n)));
    }

    /** The commune of a code that was found before. */
    Optional<Territory> standing(String code) {
        return territories.current(code);
    }

    boolean isNameOf(Territory commune, String name) {
        return territories.isNameOf(commune, name);
    }

    boolean knowsPostcode(String postcode) {
        return !territories.communesByPostcode(postcode).isEmpty();
    }

    private static Optional<String> departmentOf(String postcode) {
        if (postcode.startsWith("20")) {
            return Optional.empty();
        }
        return Optional.of(
                postcode.startsWith("97") || postcode.startsWith("98")
                        ? postcode.substring(0, 3)
                        : postcode.substring(0, 2));
    }
}
