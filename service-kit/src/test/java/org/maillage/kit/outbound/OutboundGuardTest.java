package org.maillage.kit.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a.ics",
                "ftp://example.org/a.ics",
                "file:///etc/passwd",
                "https://user:secret@example.org/",
                "https://example.org@127.0.0.1/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://[::1]/",
                "https://localhost/",
                "https://example.org:8080/",
                "https://example.org:22/",
                "https:///nowhere",
                "not an address",
                "",
            })
    void refuses_what_is_no_public_https_address(String url) {
        var guard = guard(false, "93.184.216.34");

        assertThatThrownBy(() -> guard.check(url)).isInstanceOf(OutboundRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:7f00:1::",
                "2001:db8::1",
                "::127.0.0.1",
                "fec0::1",
            })
    void refuses_a_name_that_leads_into_a_house(String address) {
        var guard = guard(false, address);

        assertThatThrownBy(() -> guard.check("https://calendar.example.org/a.ics"))
                .isInstanceOf(OutboundRefused.class)
                .hasMessageContaining("not public");
    }

    @Test
    void one_bad_address_of_several_refuses_the_name() {
        var guard = guard(false, "93.184.216.34", "10.0.0.1");

        assertThatThrownBy(() -> guard.check("https://calendar.example.org/")).isInstanceOf(OutboundRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822", "172.32.0.1", "100.128.0.1"})
    void connects_to_the_address_that_was_looked_at(String address) throws UnknownHostException {
        var target = guard(false, address).check("https://Calendar.Example.org:8443/a.ics?b=c#d");

        assertThat(target.address()).isEqualTo(InetAddress.getByName(address));
        assertThat(target.url()).isEqualTo(new OutboundUrl(true, "calendar.example.org", 8443, "/a.ics?b=c"));
    }

    @Test
    void a_name_that_is_not_known_is_refused() {
        var guard = new OutboundGuard(
                host -> {
                    throw new UnknownHostException(host);
                },
                false);

        assertThatThrownBy(() -> guard.check("https://nowhere.example.org/")).isInstanceOf(OutboundRefused.class);
    }

    @Test
    void a_test_may_call_its_own_machine_and_nothing_else_of_the_house() throws UnknownHostException {
        assertThat(guard(true, "127.0.0.1").check("http://localhost:8181/a.ics").address())
                .isEqualTo(InetAddress.getByName("127.0.0.1"));
        assertThatThrownBy(() -> guard(true, "10.0.0.1").check("http://inside.example.org:8181/"))
                .isInstanceOf(OutboundRefused.class);
    }

    private static OutboundGuard guard(boolean thisMachineToo, String... addresses) {
        return new OutboundGuard(
                host -> {
                    var all = new InetAddress[addresses.length];
                    for (int i = 0; i < addresses.length; i++) {
                        all[i] = InetAddress.getByName(addresses[i]);
                    }
                    return all;
                },
                thisMachineToo);
    }
}
