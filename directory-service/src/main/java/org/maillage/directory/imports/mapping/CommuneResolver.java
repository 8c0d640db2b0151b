package org.maillage.directory.imports.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryOf;

/** Finds the commune of a row: its code, else its postcode and name, else its department, else the nearest centre. */
final class CommuneResolver {

    private static final double FARTHEST_GUESS_KM = 10;
    private static final double SOUTH_OF_THE_MAINLAND = 41;
    private static final double OF_ONE_DEPARTMENT_KM = 60;
    private static final List<String> OVERSEAS =
            List.of("971", "972", "973", "974", "975", "976", "977", "978", "986", "987", "988");

    private final Territories territories;

    CommuneResolver(Territories territories) {
        this.territories = territories;
    }

    /** Writes the code into the draft's address and says which rule found it. */
    Optional<CommuneRule> resolve(Draft draft, Optional<String> departmentHint, Remarks remarks) {
        if (!draft.tellsOfAddress()) {
            return Optional.empty();
        }
        var postcode = draft.address("postcode");
        var sharing = postcode.map(territories::communesByPostcode).orElse(List.of());
        if (postcode.isPresent() && sharing.isEmpty()) {
            remarks.add("/address/postcode", "postcode-unknown", postcode.get() + " is that of no commune");
        }
        var byCode = byCode(draft, remarks);
        if (byCode.isPresent()) {
            return byCode;
        }
        var name = draft.address("commune");
        var named = name.flatMap(n -> only(
                sharing.stream().filter(c -> territories.isPresentNameOf(c, n)).toList()));
        if (named.isPresent()) {
            return found(draft, named.get(), CommuneRule.POSTCODE_AND_NAME);
        }
        if (sharing.size() == 1) {
            return found(draft, sharing.get(0), CommuneRule.POSTCODE_ALONE);
        }
        var department = postcode.flatMap(CommuneResolver::departmentOf)
                .or(() -> overseas(draft))
                .or(() -> departmentHint);
        var inDepartment = name.flatMap(n -> department.flatMap(d -> territories.byDepartmentAndName(d, n)));
        if (inDepartment.isPresent()) {
            return found(draft, inDepartment.get(), CommuneRule.DEPARTMENT_AND_NAME);
        }
        return guessed(draft, department, remarks);
    }

    /** Coordinates far from the mainland say more than the department that a source states. */
    private Optional<String> overseas(Draft draft) {
        return draft.point()
                .filter(point -> point.latitude() < SOUTH_OF_THE_MAINLAND)
                .flatMap(this::nearestOverseas)
                .flatMap(commune -> territories.territoryOf(commune.code()))
                .map(TerritoryOf::department);
    }

    private Optional<Territory> nearestOverseas(GeoPoint point) {
        return OVERSEAS.stream()
                .flatMap(department -> territories.nearestCommune(point, department, OF_ONE_DEPARTMENT_KM).stream())
                .min(Comparator.comparingDouble(
                        commune -> commune.centre().map(point::kilometresTo).orElse(OF_ONE_DEPARTMENT_KM)));
    }

    private Optional<CommuneRule> byCode(Draft draft, Remarks remarks) {
        var code = draft.address("inseeCode");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var commune = territories.current(code.get());
        if (commune.isEmpty()) {
            remarks.add("/address/inseeCode", "unknown-commune", code.get() + " is left out");
            draft.removeAddress("inseeCode");
            return Optional.empty();
        }
        if (commune.get().code().equals(code.get())) {
            return Optional.of(CommuneRule.CURRENT_CODE);
        }
        remarks.add(
                "/address/inseeCode",
                "former-commune-code",
                code.get() + " is today " + commune.get().code() + ", "
                        + commune.get().name());
        return found(draft, commune.get(), CommuneRule.FORMER_CODE);
    }

    private Optional<CommuneRule> guessed(Draft draft, Optional<String> department, Remarks remarks) {
        var nearest = draft.point()
                .flatMap(point -> department.flatMap(d -> territories.nearestCommune(point, d, FARTHEST_GUESS_KM)));
        if (nearest.isEmpty()) {
            remarks.add("/address", "commune-unresolved", "nothing says which commune this is");
            return Optional.empty();
        }
        remarks.add(
                "/address/inseeCode",
                "commune-guessed",
                "the nearest centre is that of " + nearest.get().name());
        draft.setAddress("geoPrecision", "NEAREST_COMMUNE");
        return found(draft, nearest.get(), CommuneRule.NEAREST_CENTRE);
    }

    private static Optional<CommuneRule> found(Draft draft, Territory commune, CommuneRule rule) {
        draft.setAddress("inseeCode", commune.code());
        return Optional.of(rule);
    }

    private static Optional<Territory> only(List<Territory> communes) {
        return communes.size() == 1 ? Optional.of(communes.get(0)) : Optional.empty();
    }

    /** Two postcodes of the Antilles and those of Corsica do not begin with their department's code. */
    static Optional<String> departmentOf(String postcode) {
        if (postcode.length() != 5) {
            return Optional.empty();
        }
        var three = postcode.substring(0, 3);
        return Optional.of(
                switch (three) {
                    case "200", "201" -> "2A";
                    case "202", "206" -> "2B";
                    default -> {
                        if (postcode.equals("97133")) {
                            yield "977";
                        }
                        if (postcode.equals("97150")) {
                            yield "978";
                        }
                        yield three.startsWith("97") || three.startsWith("98") ? three : three.substring(0, 2);
                    }
                });
    }
}
