package org.maillage.kit.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Says which address of a URL may be called, or refuses the URL. */
final class OutboundGuard {

    /** Looks a name up, once. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    /** Where to connect, and as whom to ask there. */
    record Target(OutboundUrl url, InetAddress address) {}

    private final Names names;
    private final boolean thisMachineToo;

    /** @param thisMachineToo in tests alone */
    OutboundGuard(Names names, boolean thisMachineToo) {
        this.names = names;
        this.thisMachineToo = thisMachineToo;
    }

    /** One bad address of several refuses the whole name, as the next look-up may lead there. */
    Target check(String url) {
        if (thisMachineToo) {
            var own = OutboundUrl.readForTests(url);
            var addresses = resolve(own.host());
            if (Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress)) {
                return new Target(own, addresses[0]);
            }
        }
        var read = OutboundUrl.read(url);
        var addresses = resolve(read.host());
        if (!Arrays.stream(addresses).allMatch(PublicAddresses::isPublic)) {
            throw new OutboundRefused("The name leads to an address that is not public.");
        }
        return new Target(read, addresses[0]);
    }

    private InetAddress[] resolve(String host) {
        try {
            var addresses = names.addressesOf(host);
            if (addresses.length == 0) {
                throw new OutboundRefused("The name leads nowhere.");
            }
            return addresses;
        } catch (UnknownHostException e) {
            throw new OutboundRefused("The name is not known.");
        }
    }
}
