package org.maillage.devstack.part;

import java.io.IOException;
import java.util.List;
import org.maillage.devstack.Port;
import org.maillage.devstack.process.Launch;

/** One process of the stack. */
public interface Part {
    String name();

    /** Ports that must be free before it starts. */
    List<Port> ports();

    /** Puts in place what the process needs; quick when it is there already. */
    void prepare() throws IOException, InterruptedException;

    Launch launch();

    /** Whether it does its work now. Asked again and again, so it must be cheap and never throw. */
    boolean ready();

    /** What is done once it is ready, such as making databases. */
    default void settle() throws IOException {}

    /** The signal that asks it to stop cleanly. */
    default String stopSignal() {
        return "TERM";
    }

    String address();
}
