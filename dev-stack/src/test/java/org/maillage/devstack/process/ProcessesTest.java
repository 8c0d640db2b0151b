package org.maillage.devstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    private final Path home;

    ProcessesTest(@TempDir Path home) {
        this.home = home;
    }

    @AfterEach
    void nothing_is_left() {
        new Processes(home).signal("sleeper", "KILL");
    }

    private Launch sleeping() {
        return new Launch(List.of("sh", "-c", "echo started by $WHO; exec sleep 60"), Map.of("WHO", "us"), home);
    }

    @Test
    void another_launcher_finds_what_this_one_started() throws Exception {
        var process = new Processes(home).start("sleeper", sleeping());

        assertThat(new Processes(home).alive("sleeper")).contains(process.pid());
    }

    @Test
    void a_process_that_ended_is_not_alive() throws Exception {
        var processes = new Processes(home);
        var process = processes.start("sleeper", sleeping());

        processes.signal("sleeper", "TERM");
        process.waitFor();

        assertThat(processes.alive("sleeper")).isEmpty();
    }

    @Test
    void a_stranger_under_the_same_pid_is_not_taken_for_ours() throws Exception {
        var processes = new Processes(home);
        var process = processes.start("sleeper", sleeping());

        Files.writeString(home.resolve("run/stranger.pid"), process.pid() + " ticks:1:another-boot");

        assertThat(processes.isAlive("stranger")).isFalse();
        assertThat(processes.isAlive("sleeper")).isTrue();
    }

    @Test
    void what_it_says_is_kept_and_so_is_the_log_before_it() throws Exception {
        var processes = new Processes(home);
        var quick = new Launch(List.of("sh", "-c", "echo first; echo last"), Map.of(), home);
        processes.start("sleeper", quick).waitFor();
        processes.start("sleeper", quick).waitFor();

        assertThat(processes.lastLines("sleeper", 1)).containsExactly("last");
        assertThat(home.resolve("logs/sleeper.previous.log")).hasContent("first\nlast");
    }

    @Test
    void nothing_is_alive_where_nothing_was_started() {
        assertThat(new Processes(home).alive("sleeper")).isEmpty();
    }
}
