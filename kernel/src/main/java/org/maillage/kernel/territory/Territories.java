package org.maillage.kernel.territory;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reference of territories: read once from the code's own table, never from the network. Immutable. */
public final class Territories {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, ZoneId> ZONES = Map.of(
            "971", ZoneId.of("America/Guadeloupe"),
            "972", ZoneId.of("America/Martinique"),
            "973", ZoneId.of("America/Cayenne"),
            "974", ZoneId.of("Indian/Reunion"),
            "975", ZoneId.of("America/Miquelon"),
            "976", ZoneId.of("Indian/Mayotte"),
            "987", ZoneId.of("Pacific/Tahiti"),
            "988", ZoneId.of("Pacific/Noumea"));

    private final TerritoryTable table = new TerritoryTable();
    private final Map<String, List<Territory>> byPostcode = new HashMap<>();
    private final Map<String, List<Territory>> communesByDepartment = new HashMap<>();

    private static final class Loaded {
        static final Territories ONE = new Territories();
    }

    private static final class Names {
        static final CommuneNames COMMUNES = new CommuneNames(load().table);
        static final TerritorySearch SEARCH = new TerritorySearch(load().table);
    }

    private Territories() {
        for (var commune : table.at(TerritoryLevel.COMMUNE).values()) {
            communesByDepartment
                    .computeIfAbsent(TerritoryTable.departmentOf(commune.code()), any -> new ArrayList<>())
                    .add(commune);
            for (var postcode : commune.postcodes()) {
                byPostcode.computeIfAbsent(postcode, any -> new ArrayList<>(2)).add(commune);
            }
        }
        byPostcode.values().forEach(this::keepArrondissementsOverTheirCommune);
    }

    public static Territories load() {
        return Loaded.ONE;
    }

    public Optional<Territory> find(TerritoryLevel level, String code) {
        return Optional.ofNullable(table.at(level).get(code));
    }

    /** Without a level: 5 characters a commune, 9 an EPCI, 2 or 3 a department, FR the country; never a region. */
    public Optional<Territory> find(String code) {
        return TerritoryLevel.guess(code).flatMap(level -> find(level, code));
    }

    public List<Territory> all(TerritoryLevel level) {
        return List.copyOf(table.at(level).values());
    }

    /** The commune that a code means today: itself, or the one that absorbed it; empty when the code never was one. */
    public Optional<Territory> current(String inseeCode) {
        var present = find(TerritoryLevel.COMMUNE, inseeCode);
        return present.isPresent()
                ? present
                : Optional.ofNullable(table.currentOfFormer.get(inseeCode))
                        .flatMap(code -> find(TerritoryLevel.COMMUNE, code));
    }

    /** Arrondissement, commune, EPCI (where there is one), department of most of its people, region, country. */
    public Optional<Territory> parent(Territory territory) {
        var code = territory.code();
        return switch (territory.level()) {
            case COMMUNE -> parentOfCommune(code);
            case EPCI -> named(TerritoryLevel.DEPARTMENT, table.departmentOfEpci.get(code));
            case DEPARTMENT -> named(TerritoryLevel.REGION, table.regionOfDepartment.get(code));
            case REGION -> find(TerritoryLevel.COUNTRY, "FR");
            case COUNTRY -> Optional.empty();
        };
    }

    /** Where a commune, an arrondissement or a former commune lies; empty for an unknown code. */
    public Optional<TerritoryOf> territoryOf(String inseeCode) {
        return current(inseeCode).map(commune -> Objects.requireNonNull(table.territoryOf.get(commune.code())));
    }

    /** The commune of a municipal arrondissement; empty for any other code. */
    public Optional<Territory> communeOfArrondissement(String inseeCode) {
        return named(TerritoryLevel.COMMUNE, table.communeOfArrondissement.get(inseeCode));
    }

    /** Every commune with that postcode; arrondissements instead of their commune. */
    public List<Territory> communesByPostcode(String postcode) {
        return List.copyOf(byPostcode.getOrDefault(postcode, List.of()));
    }

    /**
     * The only commune of that department with that name, delegated and associated communes included; accents, case,
     * leading article and St/Ste do not matter.
     */
    public Optional<Territory> byDepartmentAndName(String department, String name) {
        return Names.COMMUNES.find(department, name).flatMap(code -> find(TerritoryLevel.COMMUNE, code));
    }

    /** Whether that name is the commune's own, or that of a commune it absorbed, or (arrondissement) of its commune. */
    public boolean isNameOf(Territory commune, String name) {
        return Names.COMMUNES.isNameOf(commune.code(), name);
    }

    /** The same, without the communes it absorbed. */
    public boolean isPresentNameOf(Territory commune, String name) {
        return Names.COMMUNES.isPresentNameOf(commune.code(), name);
    }

    /** The commune of the department whose centre is the nearest, if within that many kilometres. */
    public Optional<Territory> nearestCommune(GeoPoint point, String withinDepartment, double kilometres) {
        Territory nearest = null;
        double least = kilometres;
        for (var commune : communesByDepartment.getOrDefault(withinDepartment, List.of())) {
            var centre = commune.knownCentre();
            if (centre == null || table.communeOfArrondissement.containsKey(commune.code())) {
                continue;
            }
            double distance = point.kilometresTo(centre);
            if (distance <= least) {
                least = distance;
                nearest = commune;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** By words of the name in any spelling, by code or by postcode; the closest first, then the most populous. */
    public List<Territory> search(String text, @Nullable TerritoryLevel level, int limit) {
        return Names.SEARCH.find(text, level, limit);
    }

    /** The time zone of a department's code; Europe/Paris unless it has its own. */
    public ZoneId zoneOf(String department) {
        return ZONES.getOrDefault(department, PARIS);
    }

    private Optional<Territory> parentOfCommune(String code) {
        var commune = communeOfArrondissement(code);
        if (commune.isPresent()) {
            return commune;
        }
        return territoryOf(code)
                .flatMap(of -> of.epci() == null
                        ? find(TerritoryLevel.DEPARTMENT, of.department())
                        : find(TerritoryLevel.EPCI, of.epci()));
    }

    private Optional<Territory> named(TerritoryLevel level, @Nullable String code) {
        return code == null ? Optional.empty() : find(level, code);
    }

    private void keepArrondissementsOverTheirCommune(List<Territory> sharing) {
        var parents = sharing.stream()
                .flatMap(commune -> communeOfArrondissement(commune.code()).stream())
                .toList();
        sharing.removeAll(parents);
        sharing.sort(Comparator.comparing(Territory::code));
    }
}
