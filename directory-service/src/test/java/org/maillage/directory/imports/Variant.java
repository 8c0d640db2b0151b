package org.maillage.directory.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A file of the same family as a published one, as somebody else might have made it: columns in another order, another
 * separator, another encoding, and one row in ten broken in some way. The same seed gives the same file.
 */
record Variant(byte[] bytes, int rows, int broken) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ONE_IN = 10;

    static Variant ofCsv(Path original, char delimiter, long seed) throws IOException {
        var random = new Random(seed);
        var table = table(original, delimiter);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < table.get(0).size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        keepRepeatedColumnsInOrder(table.get(0), order);
        var separators = new ArrayList<>(List.of(",", ";", "\t"));
        separators.remove(String.valueOf(delimiter));
        var separator = separators.get(random.nextInt(separators.size()));
        var lines = new ArrayList<String>();
        int broken = 0;
        for (int row = 0; row < table.size(); row++) {
            var cells = table.get(row);
            var written =
                    order.stream().map(i -> quoted(cells.get(i), separator)).collect(Collectors.toList());
            if (row > 0 && random.nextInt(ONE_IN) == 0) {
                broken++;
                lines.add(brokenCsv(written, separator, random));
            } else {
                lines.add(String.join(separator, written));
            }
        }
        var text = String.join(random.nextBoolean() ? "\r\n" : "\n", lines);
        return new Variant(encoded(text, random), table.size() - 1, broken);
    }

    static Variant ofJson(Path original, long seed) throws IOException {
        var random = new Random(seed);
        var rows = JSON.readValue(original.toFile(), new TypeReference<List<LinkedHashMap<String, Object>>>() {});
        boolean lines = random.nextBoolean();
        var between = lines ? "\n" : random.nextBoolean() ? "," : ",\n ";
        return ofObjects(rows, lines ? "" : "[", between, lines ? "" : "]", random);
    }

    static Variant ofLines(List<String> originals, long seed) throws IOException {
        var rows = new ArrayList<Map<String, Object>>();
        for (var line : originals) {
            rows.add(JSON.readValue(line, new TypeReference<LinkedHashMap<String, Object>>() {}));
        }
        return ofObjects(rows, "", "\n", "", new Random(seed));
    }

    static Variant ofGeoJson(Path original, long seed) throws IOException {
        var random = new Random(seed);
        var collection = JSON.readTree(original.toFile());
        var rows = JSON.convertValue(
                collection.get("features"), new TypeReference<List<LinkedHashMap<String, Object>>>() {});
        return ofObjects(
                rows, "{\"name\":\"features\",\"features\":[", ",\n", "],\"type\":\"FeatureCollection\"}", random);
    }

    private static Variant ofObjects(
            List<? extends Map<String, Object>> rows, String open, String between, String close, Random random)
            throws IOException {
        var texts = new ArrayList<String>();
        int broken = 0;
        for (var row : rows) {
            var names = new ArrayList<>(row.keySet());
            Collections.shuffle(names, random);
            var shuffled = new LinkedHashMap<String, Object>();
            names.forEach(name -> shuffled.put(name, row.get(name)));
            var text = JSON.writeValueAsString(shuffled);
            if (random.nextInt(ONE_IN) == 0) {
                broken++;
                text = brokenJson(text, random);
            }
            texts.add(text);
        }
        var whole = open + String.join(between, texts) + close;
        return new Variant(whole.getBytes(StandardCharsets.UTF_8), rows.size(), broken);
    }

    private static List<List<String>> table(Path original, char delimiter) throws IOException {
        var text = Files.readString(original).replace("\uFEFF", "");
        return CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(text).stream()
                .map(record -> record.getFields())
                .toList();
    }

    private static void keepRepeatedColumnsInOrder(List<String> header, List<Integer> order) {
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                boolean same = header.get(order.get(i)).equals(header.get(order.get(j)));
                if (same && order.get(i) > order.get(j)) {
                    Collections.swap(order, i, j);
                }
            }
        }
    }

    private static String quoted(String cell, String separator) {
        boolean needed = cell.contains(separator) || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String brokenCsv(List<String> cells, String separator, Random random) {
        int at = random.nextInt(cells.size());
        switch (random.nextInt(5)) {
            case 0 -> cells.remove(at);
            case 1 -> cells.add(at, "de trop");
            case 2 -> cells.set(at, "\"jamais fermé");
            case 3 -> cells.set(at, "\"fermé\" trop tôt");
            default -> Collections.fill(cells, "");
        }
        return String.join(separator, cells);
    }

    private static String brokenJson(String text, Random random) {
        int colon = text.indexOf(':');
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, text.length() - 1);
            case 1 -> text.replaceFirst("\"(?=[,}])", "");
            case 2 -> text.substring(0, colon) + text.substring(colon + 1);
            case 3 -> text + "}";
            case 4 -> "{\"rien\":1}";
            default -> text.replaceFirst("\\{", "{,");
        };
    }

    private static byte[] encoded(String text, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 1 -> text.getBytes(WINDOWS);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }
}
