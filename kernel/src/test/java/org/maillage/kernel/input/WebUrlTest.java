package org.maillage.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.ORG/Lieu, https://example.org/Lieu",
        "http://tiers-lieux.fr, http://tiers-lieux.fr",
        "https://café.fr/été?x=1#haut, https://xn--caf-dma.fr/été?x=1#haut",
        "http://a_b.example.com:8080/, http://a_b.example.com:8080/"
    })
    void an_address_keeps_its_path_and_its_host_becomes_ascii(String given, String taken) {
        assertThat(WebUrl.normalised(given)).contains(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en cours",
                "www.example.org",
                "ftp://example.org",
                "http://localhost",
                "http://user:secret@example.org",
                "http://example.org|http://other.org",
                "http://example.org/a b",
                "http:/example.org",
                "http://192.168.0.1/",
                "http://.fr",
                "javascript:alert(1)"
            })
    void what_is_no_address_on_the_web_is_not_taken(String given) {
        assertThat(WebUrl.normalised(given)).isEmpty();
    }
}
