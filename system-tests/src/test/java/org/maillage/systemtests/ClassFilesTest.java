package org.maillage.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A fresh Debian has Java 17: nothing that we ship may ask for more. */
class ClassFilesTest {
    private static final int JAVA_17 = 61;
    private static final List<String> PROCESSES =
            List.of("directory-service", "commons-funding-service", "mobility-service", "gateway");

    @Test
    void every_runtime_dependency_runs_on_java_17() throws IOException {
        var jars = jars();

        var tooNew = new ArrayList<String>();
        for (var jar : jars) {
            newest(jar).filter(version -> version > JAVA_17).ifPresent(version -> tooNew.add(jar + " " + version));
        }

        assertThat(jars).hasSizeGreaterThan(200);
        assertThat(tooNew).isEmpty();
    }

    private static List<Path> jars() throws IOException {
        var jars = new ArrayList<Path>();
        for (var each : Project.launcherClassPath().split(":")) {
            jars.add(Path.of(each));
        }
        for (var process : PROCESSES) {
            try (Stream<Path> files = Files.walk(Project.root().resolve(process).resolve("target/quarkus-app"))) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
            }
        }
        return jars;
    }

    /** The highest class-file version of a jar, classes meant for later Java versions left out. */
    private static java.util.Optional<Integer> newest(Path jar) throws IOException {
        var versions = new ArrayList<Integer>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/versions/")) {
                    try (var bytes = new DataInputStream(zip.getInputStream(entry))) {
                        bytes.readInt();
                        bytes.readUnsignedShort();
                        versions.add(bytes.readUnsignedShort());
                    }
                }
            }
        }
        return versions.stream().max(Integer::compare);
    }
}
