package org.maillage.directory.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(new Profiles().names()).containsExactly("cget-2019", "maillage", "mednum-0", "mednum-1.0.2");
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
                "target: places | target: hosts | 2",
                "type: csv | type: xml | 3",
                "key: id | clef: id | 4",
                "name: { from: nom } | nickname: { from: nom } | 6",
                "name: { from: nom } | name: { form: nom } | 6",
                "name: { from: nom } | name: { from: nom, const: x } | 6",
                "name: { from: nom } | name: { from: nom, pad: five } | 6",
                "name: { from: nom } | openedOn: { from: d, date: yyyy-bb } | 6",
                "profile: sample | profile: S | 1",
                "key: id | key: [ | 6"
            })
    void refuses_an_invalid_profile_with_the_line(String sound, String faulty, int line) {
        var yaml = SOUND.replace(sound.strip(), faulty.strip());

        assertThatThrownBy(() -> ProfileReader.read(yaml))
                .isInstanceOfSatisfying(
                        InvalidProfile.class, e -> assertThat(e.line()).isEqualTo(line));
    }
}
