package org.maillage.kernel.input;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An http or https address as we take it: a real host name, no user, ASCII host. */
public final class WebUrl {

    public static final TextRule RULE = TextRule.token(300);

    private static final int LONGEST = 300;
    private static final Pattern SHAPE =
            Pattern.compile("(?i)(https?)://([^/?#@\\s|\\\\:]+)(:\\d{1,5})?([/?#][^\\s|<>\"\\\\]*)?");
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+([a-z]{2,24}|xn--[a-z0-9-]{1,59})");

    private WebUrl() {}

    /** The address with its scheme and host in lower case and ASCII; or empty, and the fault {@code url-invalid}. */
    public static Optional<String> read(String text, Spot spot) {
        var url = normalised(text);
        if (url.isEmpty()) {
            spot.fault("url-invalid", "An http or https address with a full host name is expected.");
        }
        return url;
    }

    public static Optional<String> normalised(String text) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var port = Optional.ofNullable(shape.group(3)).orElse("");
        var rest = Optional.ofNullable(shape.group(4)).orElse("");
        var scheme = shape.group(1).toLowerCase(Locale.ROOT);
        return ascii(shape.group(2))
                .map(host -> scheme + "://" + host + port + rest)
                .filter(url -> url.length() <= LONGEST);
    }

    private static Optional<String> ascii(String host) {
        try {
            var ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(h -> HOST.matcher(h).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Host and path of an address that was read: without scheme, {@code www.}, query and final {@code /}. */
    public static String site(String url) {
        var path = url.substring(url.indexOf("://") + 3).split("[?#]", 2)[0];
        var site = path.startsWith("www.") ? path.substring(4) : path;
        return site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /** The host of an address that was read. */
    public static String host(String url) {
        var afterScheme = url.substring(url.indexOf("://") + 3);
        return afterScheme.split("[:/?#]", 2)[0];
    }
}
