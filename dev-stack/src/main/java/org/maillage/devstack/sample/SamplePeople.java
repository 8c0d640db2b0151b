package org.maillage.devstack.sample;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.maillage.devstack.Settings;
import org.maillage.devstack.api.Api;
import org.maillage.devstack.api.Tokens;

/** The sample users, each at the door with a token of their own. */
final class SamplePeople {
    private final Settings settings;
    private final Map<String, Api> doors = new HashMap<>();

    SamplePeople(Settings settings) {
        this.settings = settings;
    }

    Api as(String user) throws IOException, InterruptedException {
        var door = doors.get(user);
        if (door == null) {
            door = new Api(settings, new Tokens(settings).of(user));
            doors.put(user, door);
        }
        return door;
    }
}
