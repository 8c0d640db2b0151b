package org.maillage.devstack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.maillage.devstack.part.Part;

/** Looks whether every port is free before anything is started. */
final class FreePorts {
    private FreePorts() {}

    static void check(Settings settings, List<Part> missing) {
        var taken = new ArrayList<String>();
        for (var part : missing) {
            for (var port : part.ports()) {
                if (isTaken(settings.port(port))) {
                    taken.add("port " + settings.port(port) + " (" + part.name() + ") is taken by another program:"
                            + " free it, or choose another with " + port.variable() + "=...");
                }
            }
        }
        if (!taken.isEmpty()) {
            throw new CannotGoOn(String.join("\n", taken));
        }
    }

    private static boolean isTaken(int port) {
        return isTaken(new InetSocketAddress("127.0.0.1", port)) || isTaken(new InetSocketAddress(port));
    }

    private static boolean isTaken(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
