package org.maillage.gateway.readmodel.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final String DORDOGNE = "24";

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-12:00; PH off               | 2026-07-13T10:00 | true",
                "Mo-Fr 09:00-12:00; PH off               | 2026-07-14T10:00 | false",
                "Mo-Fr 09:00-12:00                       | 2026-07-14T10:00 | true",
                "Mo-Fr 09:00-12:00                       | 2026-07-13T12:00 | false",
                "Mo-Fr 09:00-12:00                       | 2026-07-18T10:00 | false",
                "Mo,We 09:00-12:00,14:00-18:00           | 2026-07-15T15:00 | true",
                "Mo 09:00-12:00, We 10:00-11:00          | 2026-07-13T11:30 | true",
                "Mo-Su 10:00-20:00; Tu 14:00-16:00       | 2026-07-14T11:00 | false",
                "Mo-Su 10:00-20:00; Tu 12:00-14:00 off   | 2026-07-14T11:00 | true",
                "Mo-Su 10:00-20:00; Tu 12:00-14:00 off   | 2026-07-14T13:00 | false",
                "Fr 22:00-02:00                          | 2026-07-18T01:00 | true",
                "Fr 22:00-02:00                          | 2026-07-18T02:00 | false",
                "Fr 22:00-02:00                          | 2026-07-17T01:00 | false",
                "Fr-Mo 10:00-12:00                       | 2026-07-19T10:00 | true",
                "PH,Sa 10:00-12:00                       | 2026-07-14T10:30 | true",
                "PH Mo-Fr 10:00-12:00                    | 2026-07-14T10:30 | true",
                "PH Mo-Fr 10:00-12:00                    | 2026-07-15T10:30 | false",
                "Jun 15-Aug 31 10:00-12:00               | 2026-08-31T10:30 | true",
                "Jun 15-Aug 31 10:00-12:00               | 2026-09-01T10:30 | false",
                "10:00-12:00; Nov 1-Mar 31 off           | 2026-02-10T10:30 | false",
                "10:00-12:00; Nov 1-Mar 31 off           | 2026-04-01T10:30 | true",
                "10:00-12:00; Dec 24-26 off              | 2026-12-26T10:30 | false",
                "10:00-12:00; Aug off                    | 2026-08-31T10:30 | false",
                "10:00-12:00; 2026 Dec 20-2027 Jan 5 off | 2027-01-05T10:30 | false",
                "10:00-12:00; 2026 Dec 20-2027 Jan 5 off | 2027-12-25T10:30 | true",
                "10:00-12:00; easter off                 | 2026-04-05T10:30 | false",
                "Mo[1] 10:00-12:00                       | 2026-07-06T10:30 | true",
                "Mo[1] 10:00-12:00                       | 2026-07-13T10:30 | false",
                "Fr[-1] 10:00-12:00                      | 2026-07-31T10:30 | true",
                "week 1-10 Mo 10:00-12:00                | 2026-03-02T10:30 | true",
                "week 1-10 Mo 10:00-12:00                | 2026-03-16T10:30 | false",
                "2026-2027 Mo 10:00-12:00                | 2028-07-10T10:30 | false",
                "24/7                                    | 2026-07-14T03:00 | true",
                "off                                     | 2026-07-14T10:00 | false",
                "18:00+                                  | 2026-07-14T18:30 | true",
                "18:00+                                  | 2026-07-14T17:59 | false"
            })
    void says_whether_the_doors_are_open(String hours, LocalDateTime time, boolean open) {
        assertThat(openAt(hours, time, DORDOGNE)).contains(open);
    }

    @ParameterizedTest(name = "{0} in {1} on {2}: {3}")
    @CsvSource({
        "57, 2026-04-03, false",
        "67, 2026-12-26, false",
        "24, 2026-04-03, true",
        "24, 2026-04-06, false",
        "24, 2026-05-14, false",
        "24, 2026-05-25, false",
        "974, 2026-12-20, false",
        "24, 2026-12-20, true",
        "971, 2026-05-27, false",
        "972, 2026-05-22, false",
        "973, 2026-06-10, false",
        "976, 2026-04-27, false",
        "988, 2026-09-24, false",
        "987, 2026-11-20, false"
    })
    void knows_the_public_holidays_of_each_department(String department, String day, boolean open) {
        var hours = "Mo-Su 09:00-12:00; PH off";

        assertThat(openAt(hours, LocalDateTime.parse(day + "T10:00"), department))
                .contains(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr sunrise-sunset",
                "Mo-Fr 10:00-12:00; SH off",
                "Mo-Fr 10:00",
                "Mo-Fr \"sur rendez-vous\"",
                "Mo-Fr 06:00-07:00 || \"sur appel\"",
                "Mo-Fr 06:00+",
                "lundi 9h-12h",
                "\u0000\u2603",
                "\"",
                ""
            })
    void leaves_open_what_it_does_not_understand_and_what_nobody_said(String hours) {
        assertThat(openAt(hours, LocalDateTime.parse("2026-07-13T10:00"), DORDOGNE))
                .isEmpty();
    }

    private static Optional<Boolean> openAt(String hours, LocalDateTime time, String department) {
        return OpeningHours.parse(hours).flatMap(parsed -> parsed.openAt(time, department));
    }

    @Test
    void a_fallback_speaks_only_where_the_other_rules_are_silent() {
        var monday = LocalDateTime.parse("2026-07-13T10:00");

        assertThat(openAt("Mo-Fr 09:00-12:00 || \"sur appel\"", monday, DORDOGNE))
                .contains(true);
        assertThat(openAt("Mo-Fr 09:00-12:00 || \"sur appel\"", monday.plusHours(3), DORDOGNE))
                .isEmpty();
    }

    @Test
    void finds_easter() {
        assertThat(PublicHolidays.easter(2026)).hasToString("2026-04-05");
        assertThat(PublicHolidays.easter(2038)).hasToString("2038-04-25");
    }
}
