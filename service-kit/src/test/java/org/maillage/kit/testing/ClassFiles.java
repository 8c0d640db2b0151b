package org.maillage.kit.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The class-file versions of what this test run stands on, which is all of a module's runtime dependencies and more. */
public final class ClassFiles {

    /** Of Java 17. */
    public static final int JAVA_17 = 61;

    private ClassFiles() {}

    /** The jars of the class path. */
    public static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar") && Files.exists(path))
                .toList();
    }

    /** Each class of the jar that needs a Java newer than this version, as {@code jar!class (version)}. */
    public static List<String> newerThan(int version, Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return classesOf(file)
                    .filter(entry -> versionOf(file, entry) > version)
                    .map(entry -> "%s!%s (%d)".formatted(jar.getFileName(), entry, versionOf(file, entry)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    private static Stream<JarEntry> classesOf(JarFile file) {
        return file.stream().filter(entry -> entry.getName().endsWith(".class")).filter(entry -> !entry.getName()
                .startsWith("META-INF/versions/"));
    }

    private static int versionOf(JarFile file, JarEntry entry) {
        try (var in = new DataInputStream(file.getInputStream(entry))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        } catch (IOException e) {
            throw new UncheckedIOException(entry.getName(), e);
        }
    }
}
