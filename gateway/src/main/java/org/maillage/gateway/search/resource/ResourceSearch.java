package org.maillage.gateway.search.resource;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.resource.Resource;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.Fields;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;
import org.maillage.kernel.territory.Folding;

/** Resources, by title. */
public final class ResourceSearch implements Searched<Resource, ResourceFilter> {

    private static final String TOPIC = "topic";

    private final Labels labels;

    public ResourceSearch(Labels labels) {
        this.labels = labels;
    }

    @Override
    public Class<Resource> things() {
        return Resource.class;
    }

    @Override
    public Class<ResourceFilter> filters() {
        return ResourceFilter.class;
    }

    @Override
    public Optional<IndexDocument> document(Resource resource) {
        return Optional.of(new IndexDocument(labels)
                .named(resource.title())
                .in(resource.networkIds())
                .text(resource.summary())
                .text(resource.publisher())
                .text(labels.resourceKind(resource.kind().name()))
                .texts(resource.topics())
                .code(Fields.KIND, resource.kind())
                .codes(TOPIC, resource.topics().stream().map(Folding::fold).toList()));
    }

    @Override
    public String name(Resource resource) {
        return resource.title();
    }

    @Override
    public Wanted<Resource> wanted(ResourceFilter filter, Instant now) {
        var topic = filter.topic();
        var conditions = new Conditions()
                .oneOfCodes(Fields.KIND, filter.kinds())
                .is(TOPIC, topic == null ? null : Folding.fold(topic))
                .is(Fields.NETWORK, filter.networkId());
        return new Wanted<>(filter.search(), conditions, any -> true);
    }

    @Override
    public Ranking<Resource> ranking(ResourceFilter filter, Instant now) {
        return Ranking.usual(EntityKind.RESOURCE, filter.search(), null, any -> OptionalDouble.empty());
    }
}
