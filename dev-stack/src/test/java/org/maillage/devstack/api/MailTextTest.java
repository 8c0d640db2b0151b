package org.maillage.devstack.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {
    @Test
    void a_link_that_was_cut_into_lines_is_whole_again() {
        var message = "Subject: x\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "=C3=80 confirmer : http://localhost/confirm/ey=\r\nJr?a=3Db\r\n";

        assertThat(MailText.of(message)).isEqualTo("À confirmer : http://localhost/confirm/eyJr?a=b\r\n");
    }

    @Test
    void text_in_base64_and_plain_text_are_read() {
        assertThat(MailText.of("Content-Transfer-Encoding: base64\r\n\r\nw6k=\r\n"))
                .isEqualTo("é");
        assertThat(MailText.of("Content-Transfer-Encoding: 7bit\r\n\r\nBonjour"))
                .isEqualTo("Bonjour");
    }
}
