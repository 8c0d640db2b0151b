package org.maillage.directory.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Fault;

class SourceFileTest {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final Path folder;

    SourceFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void detects_the_delimiter_and_drops_the_byte_order_mark() throws IOException {
        var rows = csv("\uFEFFid;nom\r\n1;\"La Ruche, la vraie\"\r\n\r\n2;Le Labo");

        assertThat(rows).extracting(SourceRow::cells).hasSize(2);
        assertThat(rows.get(0).cells()).containsEntry("id", "1").containsEntry("nom", "La Ruche, la vraie");
        assertThat(rows).extracting(SourceRow::line).containsExactly(2L, 4L);
    }

    @Test
    void reads_a_separator_that_was_not_declared() throws IOException {
        var file = write("id|nom complet\n1|Le Labo\n".getBytes(StandardCharsets.UTF_8));

        assertThat(all(SourceFile.csv(file, List.of(';'))).get(0).cells()).containsEntry("nom complet", "Le Labo");
    }

    @Test
    void reads_utf_16_by_its_mark() throws IOException {
        var file = write("\uFEFFid\tnom\n1\tLe Café\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(all(SourceFile.csv(file, DELIMITERS)).get(0).cells()).containsEntry("nom", "Le Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,\"b", "2,\"b,c", "\"2,b", "2,\"b\"x", "2,b,c", "2"})
    void loses_no_row_to_a_broken_one(String broken) throws IOException {
        var rows = csv("id,nom\n1,\"a\"\n" + broken + "\n3,c\n4,\"d\"\n5,\"e\ne\"\n");

        assertThat(rows).hasSize(5);
        assertThat(rows.get(1).original()).isEqualTo(broken);
        assertThat(rows.get(4).cells()).containsEntry("id", "5").containsEntry("nom", "e\ne");
        assertThat(rows).extracting(SourceRow::line).containsExactly(2L, 3L, 4L, 5L, 6L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":2,\"nom\":\"b}",
                "{\"id\":2,\"nom\":\"b\"",
                "{\"id\":2,,\"nom\":\"b\"}",
                "{\"id\":2,\"nom\" \"b\"}",
                "{\"id\":2,\"nom\":\"b\"}}",
                "{\"id\":2,\"nom\":[\"b\"}",
                "{\"id\":2,nom:\"b\"}"
            })
    void loses_no_element_to_a_broken_one(String broken) throws IOException {
        for (var between : List.of(",", ",\n  ")) {
            var text = "[{\"id\":1}" + between + broken + between + "{\"id\":3}" + between + "{\"id\":4,\"x\":{}}]";

            var rows = json(text);

            assertThat(rows).as(text).hasSize(4);
            assertThat(defect(rows.get(1))).isEqualTo("row-malformed");
            assertThat(rows.get(2).cells()).containsEntry("id", 3);
            assertThat(rows.get(3).cells()).containsEntry("id", 4);
        }
    }

    @Test
    void finds_the_features_of_the_collection_itself() throws IOException {
        var file = write("""
                {"type":"FeatureCollection","name":"features","meta":{"features":[1]},"features" : [
                {"type":"Feature","id":"a","properties":{"nom":"Labo"},"geometry":null}],"more":[{"x":1}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(all(SourceFile.geoJson(file))).hasSize(1).first().satisfies(row -> assertThat(row.cells())
                .containsEntry("nom", "Labo"));
    }

    @Test
    void refuses_a_geojson_without_features_and_a_gzip_cut_short() throws IOException {
        var point = write("{\"type\":\"Point\",\"coordinates\":[1,2]}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> SourceFile.geoJson(point)).isInstanceOf(UnreadableFile.class);

        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("id,nom\n1,Le Labo\n".getBytes(StandardCharsets.UTF_8));
        }
        var cut = write(Arrays.copyOf(bytes.toByteArray(), bytes.size() - 6));
        assertThatThrownBy(() -> SourceFile.csv(cut, DELIMITERS)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void reads_tabs() throws IOException {
        assertThat(csv("id\tnom\n1\tLe Labo\n").get(0).cells()).containsEntry("nom", "Le Labo");
    }

    @Test
    void reads_windows_1252_where_the_file_is_not_utf_8() throws IOException {
        var file = write("id,nom\n1,Le Caf\u00e9 \u20ac\n".getBytes(Charset.forName("windows-1252")));

        assertThat(all(SourceFile.csv(file, DELIMITERS)).get(0).cells()).containsEntry("nom", "Le Café €");
    }

    @Test
    void opens_gzip() throws IOException {
        var file = folder.resolve("rows.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("id,nom\n1,Le Labo\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(all(SourceFile.csv(file, DELIMITERS)).get(0).cells()).containsEntry("nom", "Le Labo");
    }

    @Test
    void keeps_a_line_end_within_quotes_and_the_original_text_of_the_row() throws IOException {
        var rows = csv("id,nom,mot\n1,\"Le\nLabo\",\"dit \"\"bonjour\"\"\"\n2,b,c\n");

        assertThat(rows.get(0).cells()).containsEntry("nom", "Le\nLabo").containsEntry("mot", "dit \"bonjour\"");
        assertThat(rows.get(0).original()).isEqualTo("1,\"Le\nLabo\",\"dit \"\"bonjour\"\"\"");
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void tells_columns_of_one_name_apart() throws IOException {
        var rows = csv("id,COM,COM\n1,first,second\n");

        assertThat(rows.get(0).cells()).containsEntry("COM", "first").containsEntry("COM#2", "second");
    }

    @Test
    void gives_a_row_with_another_number_of_cells_as_malformed() throws IOException {
        var rows = csv("id,nom\n1,a,b\n2,c\n");

        assertThat(defect(rows.get(0))).isEqualTo("row-malformed");
        assertThat(rows.get(1).defect()).isEmpty();
    }

    @Test
    void gives_a_row_over_256_kb_as_too_long_and_reads_on() throws IOException {
        var rows = csv("id,nom\n1,\"" + "x".repeat(300_000) + "\"\n2,ok\n");

        assertThat(defect(rows.get(0))).isEqualTo("row-too-long");
        assertThat(rows.get(0).original()).hasSize(Piece.LONGEST);
        assertThat(rows.get(1).cells()).containsEntry("nom", "ok");
    }

    @Test
    void loses_no_more_than_one_row_to_an_open_quote() throws IOException {
        var rows = csv("id,nom\n1,\"" + "x,y\n".repeat(80_000) + "2,ok\n");

        assertThat(rows).hasSize(80_001);
        assertThat(defect(rows.get(0))).isEqualTo("row-malformed");
        assertThat(rows.get(rows.size() - 1).cells()).containsEntry("nom", "ok");
    }

    @Test
    void reads_json_lines() throws IOException {
        var rows = json("{\"id\":\"1\",\"n\":2.50}\n\n{\"id\":\"2\",\"n\":null}\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cells().get("n")).hasToString("2.50");
        assertThat(rows.get(1).cells()).containsEntry("n", null);
        assertThat(rows.get(1).line()).isEqualTo(3);
    }

    @Test
    void reads_a_json_array_element_by_element() throws IOException {
        var rows = json("[\n {\"id\": \"1\", \"tags\": [\"a,]\", {\"b\": \"\\\"}\"}]},\n {\"id\": \"2\"}\n]\n");

        assertThat(rows).extracting(row -> row.cells().get("id")).containsExactly("1", "2");
        assertThat(rows.get(1).line()).isEqualTo(3);
    }

    @Test
    void gives_broken_json_and_a_member_named_twice_as_malformed_and_reads_on() throws IOException {
        var rows = json("{\"id\":\"1\"\n{\"id\":\"2\",\"id\":\"3\"}\n{\"id\":\"4\"}\n");

        assertThat(rows).extracting(row -> row.defect().isPresent()).containsExactly(true, true, false);
    }

    @Test
    void reads_the_features_of_geojson() throws IOException {
        var file = write(
                "{\"type\":\"FeatureCollection\",\"name\":\"features of x\",\"features\":[{\"type\":\"Feature\","
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-1.5,47.2]},\"properties\":{\"nom\":\"Labo\"}}]}");

        var row = all(SourceFile.geoJson(file)).get(0);

        assertThat(row.cells()).containsEntry("nom", "Labo");
        assertThat(row.cells().get("geometry.latitude")).hasToString("47.2");
        assertThat(row.cells().get("geometry.longitude")).hasToString("-1.5");
    }

    @Test
    void refuses_what_is_neither_json_array_nor_lines() throws IOException {
        var file = write("hello");

        assertThatThrownBy(() -> SourceFile.json(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        var file = write("");

        assertThatThrownBy(() -> SourceFile.csv(file, DELIMITERS)).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> SourceFile.json(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void counts_the_bytes_read() throws IOException {
        var file = write("id,nom\n1,Le Labo\n");
        try (var rows = SourceFile.csv(file, DELIMITERS)) {
            while (rows.next().isPresent()) {
                assertThat(rows.bytesRead()).isPositive();
            }

            assertThat(rows.bytesRead()).isEqualTo(Files.size(file));
        }
    }

    private List<SourceRow> csv(String text) throws IOException {
        return all(SourceFile.csv(write(text), DELIMITERS));
    }

    private List<SourceRow> json(String text) throws IOException {
        return all(SourceFile.json(write(text)));
    }

    private static String defect(SourceRow row) {
        return row.defect().map(Fault::code).orElse("");
    }

    private Path write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("rows"), bytes);
    }

    private static List<SourceRow> all(Rows rows) throws IOException {
        var all = new ArrayList<SourceRow>();
        try (rows) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }
}
