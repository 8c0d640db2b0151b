package org.maillage.devstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.devstack.Port;
import org.maillage.devstack.Settings;
import org.maillage.devstack.process.Launch;

/** A real broker, its own controller, on the class path of the launcher. */
final class Kafka implements Part {
    /** Fixed, so that the same folder is the same cluster after a restart. */
    private static final String CLUSTER = "bWFpbGxhZ2UtZGV2LXN0YQ";

    private final Settings settings;
    private final Path folder;

    Kafka(Settings settings) {
        this.settings = settings;
        this.folder = settings.home().resolve("kafka");
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KAFKA, Port.KAFKA_CONTROLLER);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Files.writeString(configuration(), properties());
        if (Files.exists(folder.resolve("data/meta.properties"))) {
            return;
        }
        var command = java("-Xmx64m", "kafka.tools.StorageTool");
        command.addAll(List.of(
                "format", "--cluster-id", CLUSTER, "--config", configuration().toString()));
        new Step("make Kafka's data folder", settings.home().resolve("logs/kafka-format.log")).run(command);
    }

    private Path configuration() {
        return folder.resolve("server.properties");
    }

    private String properties() {
        var host = settings.listen();
        var lines = List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@localhost:" + settings.port(Port.KAFKA_CONTROLLER),
                "controller.listener.names=CONTROLLER",
                "listeners=PLAINTEXT://" + host + ":" + settings.port(Port.KAFKA) + ",CONTROLLER://" + host + ":"
                        + settings.port(Port.KAFKA_CONTROLLER),
                "advertised.listeners=PLAINTEXT://localhost:" + settings.port(Port.KAFKA),
                "log.dirs=" + folder.resolve("data"),
                "num.network.threads=2",
                "num.io.threads=4",
                "log.cleaner.dedupe.buffer.size=16777216",
                "log.segment.bytes=67108864",
                "log.index.size.max.bytes=262144",
                "offsets.topic.num.partitions=4",
                "offsets.topic.replication.factor=1",
                "transaction.state.log.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.num.partitions=4",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                "controlled.shutdown.enable=false",
                "auto.create.topics.enable=false");
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static ArrayList<String> java(String memory, String main) {
        return new ArrayList<>(List.of(
                Java.command(),
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                System.getProperty("maillage.launcher.classpath", System.getProperty("java.class.path")),
                main));
    }

    @Override
    public Launch launch() {
        var command = java("-Xmx192m", "kafka.Kafka");
        command.add(configuration().toString());
        return new Launch(command, Map.of(), folder);
    }

    @Override
    public boolean ready() {
        return Probe.listens(settings.port(Port.KAFKA));
    }

    @Override
    public String address() {
        return "localhost:" + settings.port(Port.KAFKA);
    }
}
