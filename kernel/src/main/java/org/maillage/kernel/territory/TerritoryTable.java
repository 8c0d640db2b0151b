package org.maillage.kernel.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads territories.tsv (columns: see compile.py beside its sources) and works out what spans several communes. */
final class TerritoryTable {

    record DelegatedCommune(String code, String name, String parent) {}

    final Map<TerritoryLevel, Map<String, Territory>> byLevel = new EnumMap<>(TerritoryLevel.class);
    final Map<String, TerritoryOf> territoryOf = new HashMap<>(1 << 16);
    final Map<String, String> currentOfFormer = new HashMap<>(1 << 13);
    final Map<String, String> communeOfArrondissement = new HashMap<>();
    final Map<String, String> regionOfDepartment = new HashMap<>();
    final Map<String, String> departmentOfEpci = new HashMap<>();
    final List<DelegatedCommune> delegated = new ArrayList<>();

    private final Map<String, Span> departments = new HashMap<>();
    private final Map<String, Span> regions = new HashMap<>();
    private final Map<String, Span> epcis = new HashMap<>();
    private final Span country = new Span();

    TerritoryTable() {
        for (var level : TerritoryLevel.values()) {
            byLevel.put(level, new LinkedHashMap<>());
        }
        var in = Objects.requireNonNull(TerritoryTable.class.getResourceAsStream("territories.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sumUp();
    }

    Map<String, Territory> at(TerritoryLevel level) {
        return Objects.requireNonNull(byLevel.get(level));
    }

    private void read(String[] cells) {
        switch (cells[0]) {
            case "N" -> put(bare(TerritoryLevel.COUNTRY, cells));
            case "R" -> put(bare(TerritoryLevel.REGION, cells));
            case "D" -> {
                put(bare(TerritoryLevel.DEPARTMENT, cells));
                regionOfDepartment.put(cells[1], cells[3]);
            }
            case "C" -> commune(cells);
            case "A" -> arrondissement(cells);
            case "G" -> delegated(cells);
            default -> throw new IllegalStateException("unknown kind of territory: " + cells[0]);
        }
    }

    private void commune(String[] cells) {
        var commune = new Row(cells).territory();
        put(commune);
        for (var former : commune.formerCodes()) {
            currentOfFormer.put(former, commune.code());
        }
        var department = departmentOf(commune.code());
        var region = Objects.requireNonNull(regionOfDepartment.get(department));
        var epci = cells.length > 3 && !cells[3].isEmpty() ? cells[3] : null;
        territoryOf.put(commune.code(), new TerritoryOf(commune.code(), epci, department, region));
        departments.computeIfAbsent(department, any -> new Span()).add(commune, department);
        regions.computeIfAbsent(region, any -> new Span()).add(commune, department);
        if (epci != null) {
            epcis.computeIfAbsent(epci, any -> new Span()).add(commune, department);
        }
        country.add(commune, department);
    }

    private void arrondissement(String[] cells) {
        var parent = Objects.requireNonNull(at(TerritoryLevel.COMMUNE).get(cells[3]));
        var own = new Row(cells).territory();
        put(new Territory(
                own.level(),
                own.code(),
                own.name(),
                own.knownPopulation(),
                parent.knownCentre(),
                own.postcodes(),
                List.of()));
        communeOfArrondissement.put(own.code(), parent.code());
        territoryOf.put(own.code(), Objects.requireNonNull(territoryOf.get(parent.code())));
    }

    private void delegated(String[] cells) {
        delegated.add(new DelegatedCommune(cells[1], cells[2], cells[3]));
        if (!at(TerritoryLevel.COMMUNE).containsKey(cells[1])) {
            currentOfFormer.putIfAbsent(cells[1], cells[3]);
        }
    }

    private void sumUp() {
        fill(TerritoryLevel.DEPARTMENT, departments);
        fill(TerritoryLevel.REGION, regions);
        fill(TerritoryLevel.COUNTRY, Map.of("FR", country));
        epcis.forEach((code, span) -> {
            put(span.over(TerritoryLevel.EPCI, code, "EPCI " + code + " (" + span.largestName() + ")"));
            departmentOfEpci.put(code, span.mainDepartment());
        });
    }

    private void fill(TerritoryLevel level, Map<String, Span> spans) {
        at(level).replaceAll((code, bare) -> {
            var span = spans.get(code);
            return span == null ? bare : span.over(level, code, bare.name());
        });
    }

    private void put(Territory territory) {
        at(territory.level()).put(territory.code(), territory);
    }

    private static Territory bare(TerritoryLevel level, String[] cells) {
        return new Territory(level, cells[1], cells[2], null, null, List.of(), List.of());
    }

    static String departmentOf(String inseeCode) {
        boolean overseas = inseeCode.startsWith("97") || inseeCode.startsWith("98");
        return inseeCode.substring(0, overseas ? 3 : 2);
    }

    /** A line of a commune; trailing empty cells are left out of the table. */
    private record Row(String[] cells) {

        Territory territory() {
            return new Territory(
                    TerritoryLevel.COMMUNE,
                    cells[1],
                    cells[2],
                    cell(4).isEmpty() ? null : Integer.valueOf(cell(4)),
                    cell(7).isEmpty() ? null : new GeoPoint(Double.parseDouble(cell(7)), Double.parseDouble(cell(8))),
                    list(cell(5)),
                    list(cell(6)));
        }

        private String cell(int index) {
            return index < cells.length ? cells[index] : "";
        }

        private static List<String> list(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }
    }
}
