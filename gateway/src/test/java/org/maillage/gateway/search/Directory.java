package org.maillage.gateway.search;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.gateway.changes.Broadcast;
import org.maillage.gateway.changes.Intake;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.PublicChange;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.search.space.SpaceFilter;

/** A read model with its search, as the gateway has it, at a fixed hour: Tuesday 24 November 2026, 11:00 in Paris. */
public final class Directory {

    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    public final ReadModel model = new ReadModel();
    public final Search search;
    private final Intake intake;

    Directory() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var labels = Labels.load();
        var facts = new PlaceFacts(model);
        var indexes = new Indexes(model, facts, labels);
        search = new LuceneSearch(indexes, model, labels, clock);
        intake = new Intake(model, indexes, new Broadcast(16, Runnable::run), new SimpleMeterRegistry().timer("index"));
    }

    /** What is there from the start. */
    public static Directory startedWith(PublicChange... changes) {
        var directory = new Directory();
        directory.intake.take(List.of(changes));
        directory.intake.caughtUp();
        return directory;
    }

    public Directory with(PublicChange... changes) {
        intake.take(List.of(changes));
        search.refresh();
        return this;
    }

    public List<String> find(String text) {
        return names(PlaceFilter.builder().search(text).build());
    }

    public List<String> names(PlaceFilter filter) {
        return names(filter, PlaceOrder.RELEVANCE);
    }

    public List<String> names(PlaceFilter filter, PlaceOrder order) {
        return search.places(filter, order, Paging.first(100)).nodes().stream()
                .map(Place::name)
                .toList();
    }

    List<String> spaces(SpaceFilter filter) {
        return search.find(filter, Paging.first(100)).nodes().stream()
                .map(Space::name)
                .toList();
    }

    static PublicChange[] all(Stream<PublicChange> changes) {
        return changes.toArray(PublicChange[]::new);
    }
}
