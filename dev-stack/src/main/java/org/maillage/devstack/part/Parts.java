package org.maillage.devstack.part;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;

/** All parts of a stack: what the services stand on, then the services. */
public record Parts(List<Part> foundations, List<Part> services) {
    private static final List<String> SMALL = List.of("-Xmx192m", "-XX:+UseSerialGC");

    public Parts {
        foundations = List.copyOf(foundations);
        services = List.copyOf(services);
    }

    public static Parts of(Settings settings) {
        return new Parts(
                List.of(new Postgres(settings), new Kafka(settings), new Keycloak(settings), new Mail(settings)),
                List.of(
                        new Service(
                                settings, Port.DIRECTORY, "directory-service", List.of("-Xmx256m", "-XX:+UseSerialGC")),
                        new Service(settings, Port.FUNDING, "commons-funding-service", SMALL),
                        new Service(settings, Port.MOBILITY, "mobility-service", SMALL),
                        new Service(settings, Port.GATEWAY, "gateway", List.of("-Xmx640m", "-XX:+UseParallelGC"))));
    }

    public List<Part> all() {
        return Stream.concat(foundations.stream(), services.stream()).toList();
    }

    public List<String> names() {
        return all().stream().map(Part::name).toList();
    }
}
