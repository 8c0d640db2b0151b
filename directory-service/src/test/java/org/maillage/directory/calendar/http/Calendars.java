package org.maillage.directory.calendar.http;

import static org.maillage.directory.testing.Door.as;
import static org.maillage.directory.testing.Door.at;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Calendars as others write them, and sending them. */
final class Calendars {

    private Calendars() {}

    /** Takes it into the agenda of {@code placeId=...} or {@code networkId=...}. */
    static JsonPath send(String subject, String owner, byte[] calendar) {
        return as(subject)
                .contentType("text/calendar")
                .body(calendar)
                .post(at("calendars?" + owner))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath send(String subject, String owner, String calendar) {
        return send(subject, owner, calendar.getBytes(StandardCharsets.UTF_8));
    }

    static String counts(JsonPath done) {
        return "%d events: %d created, %d updated, %d unchanged, %d cancelled, %d relayed, %d rejected"
                .formatted(
                        done.getInt("events"),
                        done.getInt("created"),
                        done.getInt("updated"),
                        done.getInt("unchanged"),
                        done.getInt("cancelled"),
                        done.getInt("relayed"),
                        done.getInt("rejected"));
    }

    static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//FR\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }

    static String event(String uid, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20261101T080000Z\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\n";
    }

    /**
     * Twelve calendars of an administration: eleven of one event each and one that gathers, ten of its events under five
     * UIDs that stand twice, later than in their own files. Ten files have LF only, and all times float.
     */
    static List<byte[]> ofAnAdministration(String salt) {
        var files = new ArrayList<byte[]>();
        for (int i = 1; i <= 11; i++) {
            var file = calendar(seance(i, salt, "2022%02d11T110000".formatted(i), "20220128T083653Z"));
            files.add((i <= 9 ? file.replace("\r\n", "\n") : file).getBytes(StandardCharsets.UTF_8));
        }
        var gathered = new ArrayList<String>();
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 1; i <= 5; i++) {
                gathered.add(seance(i, salt, "202%d%02d24T110000".formatted(4 - turn, i), "20230927T135938Z"));
            }
        }
        var file = calendar(gathered.toArray(String[]::new)).replace("\r\n", "\n");
        files.add(file.substring(0, file.length() - 1).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String seance(int number, String salt, String start, String stamp) {
        return "BEGIN:VEVENT\r\nDTSTAMP:" + stamp + "\r\nUID:SC-" + salt + "-" + number + "\r\nDTSTART:" + start
                + "\r\nSUMMARY:Séance " + number + " du groupe de trav\r\n ail\r\n"
                + "DESCRIPTION:Présentation :\\n<https://example.org/groupe>\r\nCATEGORIES:RDV\r\nEND:VEVENT\r\n";
    }
}
