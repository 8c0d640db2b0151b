package org.maillage.directory.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

    private static final String SOUND = """
            profile: sample
            target: places
            format: { type: csv }
            key: id
            fields:
              name: { from: nom }
            """;

    @Test
    void ships_sound_profiles() {
        assertThat(new ShippedProfiles().all())
                .extracting(ProfileText::name)
                .containsExactly(
                        "cget-2019",
                        "etapes-numeriques",
                        "ftl-2026",
                        "geojson",
                        "hub-lo",
                        "maillage",
                        "maplab",
                        "mednum-0",
                        "mednum-1.0.2",
                        "sill");
    }

    @Test
    void reads_a_sound_profile() {
        var profile = ProfileReader.read(SOUND);

        assertThat(profile.name()).isEqualTo("sample");
        assertThat(profile.format().delimiters()).containsExactly(',', ';', '\t');
        assertThat(profile.fields()).extracting(FieldRule::target).containsExactly("name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target: places | target: people | 2",
                "type: csv | type: xml | 3",
                "key: id | clef: id | 4",
                "name: { from: nom } | nickname: { from: nom } | 6",
                "name: { from: nom } | name: { form: nom } | 6",
                "name: { from: nom } | name: { from: nom, const: x } | 6",
                "name: { from: nom } | name: { from: nom, pad: five } | 6",
                "name: { from: nom } | openedOn: { from: d, date: yyyy-bb } | 6",
                "name: { from: nom } | address.latitude: { from: y, project: EPSG:27572 } | 6",
                "name: { from: nom } | name: { from: nom, project: EPSG:2154 } | 6",
                "name: { from: nom } | name: { hours: { week: h } } | 6",
                "name: { from: nom } | openingHours: { hours: { days: j } } | 6",
                "name: { from: nom } | labels: { find: [{ any: [x], is: y }] } | 6",
                "name: { from: nom } | labels: { find: [{ in: a, any: ['€'], is: y }] } | 6",
                "name: { from: nom } | website: { from: nom, template: x } | 6",
                "name: { from: nom } | socialNetworks.myspace: { from: nom } | 6",
                "target: places | correctAt: nowhere | 2",
                "profile: sample | profile: S | 1",
                "key: id | key: [ | 6"
            })
    void refuses_an_invalid_profile_with_the_line(String sound, String faulty, int line) {
        var yaml = SOUND.replace(sound.strip(), faulty.strip());

        assertThatThrownBy(() -> ProfileReader.read(yaml))
                .isInstanceOfSatisfying(
                        InvalidProfile.class, e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void knows_the_fields_of_what_the_rows_become() {
        var solutions = SOUND.replace("places", "solutions").replace("name: { from: nom }", "needs: { from: besoin }");

        assertThat(ProfileReader.read(solutions).target()).isEqualTo(Target.SOLUTIONS);
        assertThatThrownBy(() ->
                        ProfileReader.read(SOUND.replace("places", "hosts").replace("name:", "kinds:")))
                .isInstanceOf(InvalidProfile.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &a [*a]", "a: [*b]", "\u0000", "- [[[[", "{", "a: 1\na: 2", "<<: {a: 1}", ""})
    void refuses_hostile_yaml(String yaml) {
        assertThatThrownBy(() -> ProfileReader.read(yaml)).isInstanceOf(InvalidProfile.class);
    }
}
