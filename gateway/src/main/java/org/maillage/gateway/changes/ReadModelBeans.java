package org.maillage.gateway.changes;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.maillage.gateway.readmodel.Figures;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.funding.FundingFigures;
import org.maillage.gateway.search.Indexes;
import org.maillage.gateway.search.LuceneSearch;
import org.maillage.gateway.search.Search;

/** The read model and what works on it, one of each; none of them knows of CDI. */
@Dependent
final class ReadModelBeans {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Labels labels() {
        return Labels.load();
    }

    @Produces
    @Singleton
    ReadModel readModel() {
        return new ReadModel();
    }

    @Produces
    @Singleton
    PlaceFacts placeFacts(ReadModel model) {
        return new PlaceFacts(model);
    }

    @Produces
    @Singleton
    Figures figures(ReadModel model, PlaceFacts facts, Labels labels, Clock clock) {
        return new Figures(model, facts, labels, clock);
    }

    @Produces
    @Singleton
    FundingFigures fundingFigures(ReadModel model) {
        return new FundingFigures(model);
    }

    @Produces
    @Singleton
    Indexes indexes(ReadModel model, PlaceFacts facts, Labels labels) {
        return new Indexes(model, facts, labels);
    }

    @Produces
    @Singleton
    Search search(Indexes indexes, ReadModel model, Labels labels, Clock clock) {
        return new LuceneSearch(indexes, model, labels, clock);
    }

    @Produces
    @Singleton
    Broadcast broadcast(ReadModelSettings settings) {
        return new Broadcast(settings.subscriberPatience(), Infrastructure.getDefaultWorkerPool());
    }

    @Produces
    @Singleton
    Intake intake(ReadModel model, Indexes indexes, Broadcast broadcast, MeterRegistry meters) {
        return new Intake(model, indexes, broadcast, meters.timer("maillage.read.model.index"));
    }
}
