package org.maillage.devstack;

import java.io.IOException;
import java.util.List;
import org.maillage.devstack.part.Part;
import org.maillage.devstack.part.Parts;
import org.maillage.devstack.process.Processes;

/** The whole house on one machine: started in parallel, stopped at once, found again by pid. */
public final class Stack {
    private final Settings settings;
    private final Parts parts;
    private final Processes processes;
    private final Console console;

    public Stack(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.parts = Parts.of(settings);
        this.processes = new Processes(settings.home());
    }

    public List<String> names() {
        return parts.names();
    }

    public Processes processes() {
        return processes;
    }

    public Settings settings() {
        return settings;
    }

    public boolean isRunning() {
        return parts.names().stream().allMatch(processes::isAlive);
    }

    public boolean isStopped() {
        return parts.names().stream().noneMatch(processes::isAlive);
    }

    /** Refuses to go on when a port that is about to be used is taken. */
    public void checkPorts() {
        var missing = parts.all().stream()
                .filter(part -> !processes.isAlive(part.name()))
                .toList();
        FreePorts.check(settings, missing);
    }

    /** Starts what does not run yet; a part that cannot start is a {@link CannotGoOn} with the end of its log. */
    public void start() throws InterruptedException {
        new Start(parts, processes, console).everything();
    }

    /** Starts one part that was stopped, and waits for it. */
    public void start(String name) throws IOException, InterruptedException {
        new Start(parts, processes, console).one(part(name));
    }

    /** Stops the services together, then what they stand on. */
    public void stop() throws InterruptedException {
        var stop = new Stop(processes, console);
        stop.together(parts.services());
        stop.together(parts.foundations());
    }

    /** Stops one part cleanly. */
    public void stop(String name) throws InterruptedException {
        new Stop(processes, console).together(List.of(part(name)));
    }

    /** Pulls the plug of every part at the same moment: no process may tidy up. */
    public void kill() throws InterruptedException {
        parts.names().forEach(name -> processes.signal(name, "KILL"));
        new Stop(processes, console).awaitEnd(parts.all());
    }

    private Part part(String name) {
        return parts.all().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongWords("no part is called " + name + "; there are " + parts.names()));
    }

    /** A line for each part: its name, whether it works, its pid and address. */
    public List<PartState> state() {
        return parts.all().stream()
                .map(part -> new PartState(
                        part.name(),
                        processes.alive(part.name()),
                        processes.isAlive(part.name()) && part.ready(),
                        part.address()))
                .toList();
    }
}
