package org.maillage.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {

    @Test
    void a_link_says_its_kind_by_its_host() {
        assertThat(Link.to("https://fr-fr.facebook.com/lieu").kind()).isEqualTo("facebook");
        assertThat(Link.to("https://mastodon.social/@lieu").kind()).isEqualTo("mastodon");
        assertThat(Link.to("https://notfacebook.com/lieu").kind()).isEqualTo("other");
        assertThat(Link.to("https://x.com/lieu").kind()).isEqualTo("x");
    }
}
