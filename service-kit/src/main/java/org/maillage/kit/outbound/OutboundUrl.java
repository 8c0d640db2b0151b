package org.maillage.kit.outbound;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An address that may be called, as far as it shows: https, a real host name, no user, port 443 or 8443. */
record OutboundUrl(boolean secure, String host, int port, String rest) {

    private static final int LONGEST = 2_000;
    private static final Set<Integer> PORTS = Set.of(443, 8443);
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+([a-z]{2,24}|xn--[a-z0-9-]{1,59})");

    static OutboundUrl read(String text) {
        var uri = uri(text);
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw new OutboundRefused("Only https is called.");
        }
        var host = host(uri);
        if (!HOST.matcher(host).matches()) {
            throw new OutboundRefused("A full host name is expected, not a number.");
        }
        int port = uri.getPort() < 0 ? 443 : uri.getPort();
        if (!PORTS.contains(port)) {
            throw new OutboundRefused("Only ports 443 and 8443 are called.");
        }
        return new OutboundUrl(true, host, port, rest(uri));
    }

    /** For tests: http and any port, on this machine. */
    static OutboundUrl readForTests(String text) {
        var uri = uri(text);
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
        return new OutboundUrl(secure, host(uri), port, rest(uri));
    }

    private static URI uri(String text) {
        if (text.length() > LONGEST) {
            throw new OutboundRefused("The address is too long.");
        }
        try {
            var uri = new URI(text.strip());
            if (uri.getRawUserInfo() != null
                    || uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
                throw new OutboundRefused("An address with a user in it is not called.");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new OutboundRefused("Not an address.");
        }
    }

    private static String host(URI uri) {
        var authority = uri.getRawAuthority();
        if (authority == null) {
            throw new OutboundRefused("The address has no host.");
        }
        try {
            var named = uri.getHost() == null ? authority.replaceFirst(":\\d*$", "") : uri.getHost();
            return IDN.toASCII(named).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new OutboundRefused("The host is no name.");
        }
    }

    private static String rest(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
